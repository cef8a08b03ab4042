namespace Billing.Api.Taxes;

/// <summary>The resource <c>/tax-rates</c>: what admins choose for lines.</summary>
public static class TaxRatesApi
{
    internal const string Path = "/tax-rates";

    public static void MapTaxRates(this IEndpointRouteBuilder app)
    {
        var rates = app.MapResource(Path).RequireAuthorization(Policies.Admin);
        rates.MapGetAndHead("", ReadTaxRates.ListAsync).WithName("list_tax_rates").WithSummary("List tax rates")
            .WithDescription("Oldest first. Lines copy a tax rate: a change of it, or its deletion, is for lines to come.").ProducesValidationProblem();
        rates.MapPost("", CreateTaxRate.HandleAsync).WithName("create_tax_rate").WithSummary("Create a tax rate");
        var rate = rates.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        rate.MapGetAndHead("", ReadTaxRates.GetAsync).WithName("get_tax_rate").WithSummary("Get a tax rate").WithConditionalGet();
        rate.MapPut("", ReplaceTaxRate.HandleAsync).WithName("replace_tax_rate").WithSummary("Replace a tax rate")
            .ProducesProblem(StatusCodes.Status409Conflict);
        rate.MapDelete("", DeleteTaxRate.HandleAsync).WithName("delete_tax_rate").WithSummary("Delete a tax rate");
    }
}
