using Billing.Api.Revisions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>revisions</c>.</summary>
internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revisions)
    {
        revisions.ToTable("revisions", table =>
        {
            table.HasCheckConstraint("ck_revisions_subject", $"CASE kind WHEN '{RevisionSubject.CustomerKind}' THEN owner > 0 ELSE owner = 0 END");
            table.HasCheckConstraint("ck_revisions_kind", $"kind IN ({string.Join(", ", RevisionSubject.Kinds.Select(kind => $"'{kind}'"))})");
            table.HasCheckConstraint("ck_revisions_content", "jsonb_typeof(content) = 'object' AND jsonb_typeof(changes) = 'object'");
            table.HasCheckConstraint("ck_revisions_actor", "actor_id <> ''");
        });
        revisions.Property(revision => revision.Content).HasColumnType("jsonb");
        revisions.Property(revision => revision.Changes).HasColumnType("jsonb");
        revisions.Property(revision => revision.Version).HasColumnName("xmin").IsRowVersion();
        revisions.HasIndex(revision => new { revision.Kind, revision.Owner, revision.Id });
    }
}
