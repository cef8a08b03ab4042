using System.Linq.Expressions;
using Billing.Api.Numbering;

namespace Billing.Api.Invoices;

/// <summary>What <c>q</c> finds: each part of it by an index.</summary>
internal static class InvoiceSearch
{
    /// <summary>
    /// The invoices that a text finds: within the customer's name and address and the memo, or, where it is too short for that, at
    /// the start of the name; by number; and where it is a number, by id, user or amount.
    /// </summary>
    public static Expression<Func<Invoice, bool>> For(string text)
    {
        List<Expression<Func<Invoice, bool>>> ways = [.. ByText(SearchedText.Normalize(text)), .. ByNumber(text)];
        if (WholeNumber.ParseId(text) is { Succeeded: true, Value: var id })
        {
            ways.Add(invoice => invoice.Id == id || invoice.UserId == id);
        }

        if (Money.Amount.Parse(text) is { Succeeded: true, Value.Value: var amount })
        {
            ways.Add(invoice => invoice.Amount == amount);
        }

        return ways.Aggregate(Expressions.Or);
    }

    private static IEnumerable<Expression<Func<Invoice, bool>>> ByText(string normalized)
    {
        if (!SearchedText.CanBeWithin(normalized))
        {
            yield return invoice => invoice.BillToText.StartsWith(normalized);
            yield break;
        }

        yield return invoice => invoice.MemoText.Contains(normalized);

#pragma warning disable CA2249 // In SQL the two are not alike: Contains asks the index.
        yield return SearchedText.RareStart(normalized) is { } start
            ? invoice => invoice.BillToText.Contains(start) && invoice.BillToText.IndexOf(normalized) >= 0
            : invoice => invoice.BillToText.Contains(normalized);
#pragma warning restore CA2249
    }

    private static IEnumerable<Expression<Func<Invoice, bool>>> ByNumber(string text)
    {
        if (DocumentNumber.MayBegin(text))
        {
            var start = text.ToUpperInvariant();
            yield return invoice => invoice.Number!.StartsWith(start);
        }

        if (DocumentNumber.ParseOrders(text) is { Length: > 0 } orders)
        {
            yield return invoice => orders.Contains(invoice.NumberOrder);
        }
    }
}
