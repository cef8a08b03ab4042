using System.Linq.Expressions;

namespace Billing.Api.Customers;

/// <summary>How a customer's name and address are searched, so that an index finds them.</summary>
internal static class CustomerSearch
{
    /// <summary>The customers that a text finds: within their name and address, or, where it is too short for that, at the start of the name.</summary>
    public static Expression<Func<Customer, bool>> For(string text)
    {
        var normalized = SearchedText.Normalize(text);
        if (!SearchedText.CanBeWithin(normalized))
        {
            return customer => customer.SearchText.StartsWith(normalized);
        }

#pragma warning disable CA2249 // In SQL the two are not alike: Contains asks the index.
        return SearchedText.RareStart(normalized) is { } start
            ? customer => customer.SearchText.Contains(start) && customer.SearchText.IndexOf(normalized) >= 0
            : customer => customer.SearchText.Contains(normalized);
#pragma warning restore CA2249
    }
}
