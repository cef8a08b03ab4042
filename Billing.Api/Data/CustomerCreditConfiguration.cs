using Billing.Api.Credits;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>customer_credits</c>.</summary>
internal sealed class CustomerCreditConfiguration : IEntityTypeConfiguration<CustomerCredit>
{
    public void Configure(EntityTypeBuilder<CustomerCredit> credits)
    {
        credits.ToTable("customer_credits", table =>
        {
            table.HasCheckConstraint("ck_customer_credits_currency", CurrencyConstraint.Shape);
            table.HasCheckConstraint("ck_customer_credits_balance", CurrencyConstraint.Figure("balance"));
        });
        credits.HasKey(credit => new { credit.UserId, credit.CurrencyCode });
        credits.Property(credit => credit.CurrencyCode).HasColumnName("currency");
    }
}
