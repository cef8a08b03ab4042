using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HttpContract.Idempotency;

/// <summary>The table <c>idempotency_keys</c>.</summary>
internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> records)
    {
        records.ToTable("idempotency_keys", table =>
            table.HasCheckConstraint("ck_idempotency_keys_status", "status BETWEEN 200 AND 299"));
        records.HasKey(record => new { record.Caller, record.Route, record.Key });
        records.Property(record => record.Key).HasMaxLength(IdempotencyKey.MostCharacters);
        records.HasIndex(record => record.CreatedAt);
    }
}
