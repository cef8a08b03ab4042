using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The database <c>usersdb</c>, which only this service reaches.</summary>
public sealed class UsersDbContext(DbContextOptions<UsersDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>Every user.</summary>
    public DbSet<User> Users => Set<User>();

    /// <summary>The keys that protect cookies and forms.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Indexes of three-letter parts, for searching within names. PostgreSQL ships the extension and trusts the
        // database's owner to add it.
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.AddOidcTables();
        modelBuilder.HasIdempotencyKeys();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(UsersDbContext).Assembly);
    }
}
