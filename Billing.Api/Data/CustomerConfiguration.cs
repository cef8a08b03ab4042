using Billing.Api.Customers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>customers</c>.</summary>
internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> customers)
    {
        customers.ToTable(table =>
        {
            table.HasCheckConstraint("ck_customers_id", "id > 0");
            table.HasCheckConstraint("ck_customers_active", "NOT (active AND deleted)");
        });
        customers.Property(customer => customer.Id).ValueGeneratedNever();
        customers.Property(customer => customer.Version).HasColumnName("xmin").IsRowVersion();

        // Few cannot be charged; who can is almost every one.
        customers.HasIndex(customer => customer.Id, "ix_customers_inactive").HasDatabaseName("ix_customers_inactive").HasFilter("NOT active");
        customers.Property(customer => customer.SearchText).UseCollation(Collations.People);
        customers.HasIndex(customer => customer.SearchText);
        customers.HasIndex([nameof(Customer.SearchText)], "ix_customers_search_text_start").HasDatabaseName("ix_customers_search_text_start")
            .HasOperators("text_pattern_ops");
        customers.HasTrigramIndex(nameof(Customer.SearchText), "ix_customers_search_text_trigrams");
    }
}
