using Billing.Api.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Billing.Api.Data;

/// <summary>The database <c>billingdb</c>, which only this service reaches.</summary>
public sealed class BillingDbContext(DbContextOptions<BillingDbContext> options) : DbContext(options)
{
    /// <summary>Every invoice.</summary>
    public DbSet<Invoice> Invoices => Set<Invoice>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BillingDbContext).Assembly);
}
