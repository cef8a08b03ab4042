namespace Billing.Api.Invoices;

/// <summary>A range of days that a list is filtered by.</summary>
/// <param name="Field">Of which member.</param>
/// <param name="Column">The database's column of days, which has an index with the id.</param>
/// <param name="From">The first day; null: from the beginning.</param>
/// <param name="To">The last day; null: to the end.</param>
internal sealed record DateRange(string Field, string Column, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it leaves out no day.</summary>
    public bool IsWhole => From is null && To is null;
}
