using Billing.Api.Data;
using Microsoft.AspNetCore.Http.Metadata;

namespace Billing.Api.Taxes;

/// <summary>The errors of tax rates.</summary>
internal static class TaxRateErrors
{
    public static Problem NotFound(long id) => Problems.NotFound("tax rate", id);

    /// <summary>Does a change, or says that the name is another tax rate's.</summary>
    public static async Task<IdempotentResult<TResult>> CatchAsync<TResult>(Func<Task<IdempotentResult<TResult>>> change)
        where TResult : IResult, IEndpointMetadataProvider
    {
        try
        {
            return await change();
        }
        catch (DbUpdateException e) when (e.UniqueIndex() == TaxRateConfiguration.NameIndex)
        {
            return Problems.Conflict((TaxRateInput.NameField, new(BillingErrorCodes.NameTaken, "Another tax rate has this name.")));
        }
    }
}
