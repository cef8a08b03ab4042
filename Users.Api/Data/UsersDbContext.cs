using Mail;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Users.Api.History;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The database <c>usersdb</c>, which only this service reaches.</summary>
public sealed class UsersDbContext(DbContextOptions<UsersDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<User> Users => Set<User>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Origin.Stamp(this, this.GetService<IHttpContextAccessor>().HttpContext);
        var history = HistoryLog.Pending(this);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        HistoryLog.Write(this.GetService<ILoggerFactory>(), history);
        return written;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Trigram indexes, for searching within names. The database's owner may add this extension.
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.AddOidcTables();
        modelBuilder.HasIdempotencyKeys();
        modelBuilder.AddMailTables();
        modelBuilder.HasSnapshots();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(UsersDbContext).Assembly);
    }
}
