using System.Linq.Expressions;
using System.Text;
using ServiceDefaults.Http.Fields;

namespace Billing.Api.Customers;

/// <summary>How a customer's name and address are searched, so that an index finds them.</summary>
internal static class CustomerSearch
{
    // What the indexes of three-letter parts need to be of any help.
    private const int LettersToSearchWithin = 3;

    /// <summary>The customers that a text finds: within their name and address, or, where it is too short for that, at the start of the name.</summary>
    public static Expression<Func<Customer, bool>> For(string text)
    {
        var folded = CaseFolding.Fold(text);
        if (!CanBeWithin(folded))
        {
            return customer => customer.SearchText.StartsWith(folded);
        }

#pragma warning disable CA2249 // In SQL the two are not alike: Contains asks the index.
        return RareStart(folded) is { } start
            ? customer => customer.SearchText.Contains(start) && customer.SearchText.IndexOf(folded) >= 0
            : customer => customer.SearchText.Contains(folded);
#pragma warning restore CA2249
    }

    /// <summary>Whether a folded text is long enough to be looked for within others.</summary>
    public static bool CanBeWithin(string folded) => folded.EnumerateRunes().Count(Rune.IsLetterOrDigit) >= LettersToSearchWithin;

    /// <summary>
    /// What an index is to look for of an address, many of which have the same end: what comes before that. Null where that is too
    /// short, or it is no address.
    /// </summary>
    public static string? RareStart(string folded) =>
        folded[..(folded.IndexOf('@', StringComparison.Ordinal) + 1)] is var start && CanBeWithin(start) ? start : null;
}
