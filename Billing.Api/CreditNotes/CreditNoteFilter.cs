using System.ComponentModel;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.CreditNotes;

/// <summary>Which credit notes a client asks about, beside the text that it searches for.</summary>
public sealed class CreditNoteFilter
{
    private const string IssuedFromField = "issued_from";

    private const string IssuedToField = "issued_to";

    [FromQuery(Name = CreditNoteFields.UserId), QueryNumber(1), Description("Only credit notes on this user's invoices.")]
    public string? UserId { get; init; }

    [FromQuery(Name = CreditNoteFields.Currency), Description("Only credit notes in this currency, by its code in ISO 4217.")]
    public string? Currency { get; init; }

    [FromQuery(Name = IssuedFromField), Description("Only credit notes issued on this day or later.")]
    public string? IssuedFrom { get; init; }

    [FromQuery(Name = IssuedToField), Description("Only credit notes issued on this day or earlier.")]
    public string? IssuedTo { get; init; }

    // By the date that is asked about: an index has those that match side by side in that order.
    internal string PresetSort => string.IsNullOrEmpty(IssuedFrom) && string.IsNullOrEmpty(IssuedTo) ? "" : CreditNoteFields.IssueDate;

    /// <summary>The credit notes that match.</summary>
    /// <param name="notes">Those that there are.</param>
    /// <param name="invoices">The invoices whose credit notes are looked for.</param>
    /// <param name="text">What is searched for.</param>
    /// <param name="errors">Takes up what is wrong with the parameters.</param>
    internal IQueryable<CreditNote> Apply(IQueryable<CreditNote> notes, IQueryable<Invoice> invoices, string? text, FieldErrors errors)
    {
        if (errors.Read("q", text, QueryText.Parse) is { Length: > 0 } searched)
        {
            notes = CreditNoteSearch.Find(searched, notes, invoices);
        }

        if (errors.ReadValue(CreditNoteFields.UserId, UserId, WholeNumber.ParseId) is { } userId)
        {
            invoices = invoices.Where(invoice => invoice.UserId == userId);
        }

        if (errors.ReadValue(CreditNoteFields.Currency, Currency, Money.Currency.Parse) is { Code: var currency })
        {
            notes = notes.Where(note => note.CurrencyCode == currency);
        }

        if (errors.ReadValue(IssuedFromField, IssuedFrom, CalendarDate.Parse) is { } from)
        {
            notes = notes.Where(note => note.IssueDate >= from);
        }

        if (errors.ReadValue(IssuedToField, IssuedTo, CalendarDate.Parse) is { } to)
        {
            notes = notes.Where(note => note.IssueDate <= to);
        }

        return notes.OfInvoices(invoices);
    }
}
