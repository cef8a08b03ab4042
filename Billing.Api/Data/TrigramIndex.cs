using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>Indexes of the three-letter parts of texts, by which PostgreSQL finds what is within them.</summary>
internal static class TrigramIndex
{
    /// <summary>Adds one.</summary>
    public static void HasTrigramIndex<T>(this EntityTypeBuilder<T> table, string property, string name)
        where T : class =>
        table.HasIndex([property], name).HasDatabaseName(name).HasMethod("gin").HasOperators("gin_trgm_ops");
}
