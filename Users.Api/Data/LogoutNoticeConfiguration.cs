using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Connect.BackchannelLogout;

namespace Users.Api.Data;

/// <summary>The table <c>logout_notices</c>. A trigger in the migration tells the senders of new rows.</summary>
internal sealed class LogoutNoticeConfiguration : IEntityTypeConfiguration<LogoutNotice>
{
    public void Configure(EntityTypeBuilder<LogoutNotice> notices)
    {
        notices.ToTable("logout_notices");
        notices.Property(notice => notice.ClientId).HasMaxLength(100);
        notices.HasIndex(notice => notice.DueAt);
    }
}
