using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Passwords.Forgotten;

namespace Users.Api.Data;

/// <summary>The table <c>password_requests</c>.</summary>
internal sealed class PasswordRequestConfiguration : IEntityTypeConfiguration<PasswordRequest>
{
    public void Configure(EntityTypeBuilder<PasswordRequest> requests)
    {
        requests.ToTable("password_requests");
        requests.Property(request => request.Language).HasMaxLength(10);
        requests.HasIndex(request => request.DueAt);
        requests.HasIndex(request => new { request.Name, request.At });
        requests.HasIndex(request => new { request.Network, request.At });
    }
}
