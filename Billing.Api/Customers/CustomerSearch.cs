using System.Linq.Expressions;

namespace Billing.Api.Customers;

/// <summary>How a customer's name and address are searched, so that an index finds them.</summary>
internal static class CustomerSearch
{
    /// <summary>The customers that a text finds: within their name and address, or, where it is too short for that, at the start of the name.</summary>
    public static Expression<Func<Customer, bool>> For(string text)
    {
        var folded = CaseFolding.Fold(text);
        if (!SearchedText.CanBeWithin(folded))
        {
            return customer => customer.SearchText.StartsWith(folded);
        }

#pragma warning disable CA2249 // In SQL the two are not alike: Contains asks the index.
        return SearchedText.RareStart(folded) is { } start
            ? customer => customer.SearchText.Contains(start) && customer.SearchText.IndexOf(folded) >= 0
            : customer => customer.SearchText.Contains(folded);
#pragma warning restore CA2249
    }
}
