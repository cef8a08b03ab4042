using Billing.Api.CreditNotes;
using Billing.Api.Credits;
using Billing.Api.Customers;
using Billing.Api.Customers.Feed;
using Billing.Api.Documents;
using Billing.Api.History;
using Billing.Api.Invoices;
using Billing.Api.Numbering;
using Billing.Api.Payments;
using Billing.Api.Refunds;
using Billing.Api.Revisions;
using Billing.Api.Sellers;
using Billing.Api.Sendings;
using Billing.Api.Taxes;
using Mail;

namespace Billing.Api.Data;

/// <summary>The database <c>billingdb</c>, which only this service reaches.</summary>
public sealed class BillingDbContext(DbContextOptions<BillingDbContext> options) : DbContext(options)
{
    public DbSet<Invoice> Invoices => Set<Invoice>();

    /// <summary>Every user, as far as they are known here.</summary>
    public DbSet<Customer> Customers => Set<Customer>();

    /// <summary>How far the feed of users has been followed.</summary>
    public DbSet<FeedPosition> FeedPositions => Set<FeedPosition>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<CreditNote> CreditNotes => Set<CreditNote>();

    public DbSet<Refund> Refunds => Set<Refund>();

    public DbSet<CustomerCredit> CustomerCredits => Set<CustomerCredit>();

    public DbSet<NamedTaxRate> TaxRates => Set<NamedTaxRate>();

    public DbSet<InvoiceEvent> InvoiceEvents => Set<InvoiceEvent>();

    /// <summary>What the seller and the customers say of themselves, change by change.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Logo> Logos => Set<Logo>();

    public DbSet<NumberCounter> NumberCounters => Set<NumberCounter>();

    /// <summary>The PDFs of issued documents.</summary>
    public DbSet<StoredPdf> StoredPdfs => Set<StoredPdf>();

    /// <summary>What was mailed.</summary>
    public DbSet<Sending> Sendings => Set<Sending>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Indexes of three-letter parts, for searching within texts. PostgreSQL ships the extension and trusts the
        // database's owner to add it.
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.HasIdempotencyKeys();
        modelBuilder.HasSnapshots();
        modelBuilder.AddMailTables();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BillingDbContext).Assembly);
    }
}
