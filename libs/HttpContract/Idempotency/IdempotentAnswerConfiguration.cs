using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HttpContract.Idempotency;

/// <summary>The table <c>idempotency_keys</c>.</summary>
internal sealed class IdempotentAnswerConfiguration : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> answers)
    {
        answers.ToTable("idempotency_keys", table =>
            table.HasCheckConstraint("ck_idempotency_keys_status", "status BETWEEN 200 AND 299"));
        answers.HasKey(answer => new { answer.Caller, answer.Route, answer.Key });
        answers.Property(answer => answer.Key).HasMaxLength(IdempotencyKey.MostCharacters);
        answers.HasIndex(answer => answer.CreatedAt);
    }
}
