using System.ComponentModel;
using System.Net;
using Microsoft.AspNetCore.Mvc;
using Users.Api.Users;

namespace Users.Api.History;

/// <summary>The query parameters of <c>GET /audit</c>.</summary>
public sealed class AuditListQuery : ListQuery
{
    internal static readonly SortFields<HistoryRow> SortFields = new(row => row.Id);

    [FromQuery(Name = "user_id"), QueryNumber(1), Description("Only what is about this user.")]
    public string? UserId { get; init; }

    [FromQuery(Name = "action"), Description("Only this action; given several times: any of these.")]
    public string[]? Action { get; init; }

    [FromQuery(Name = "address"), Description("Only what came from this address.")]
    public string? Address { get; init; }

    [FromQuery(Name = "done_after"), Description("Only what was done at this time or later: a date (midnight UTC) or a date and time.")]
    public string? DoneAfter { get; init; }

    [FromQuery(Name = "done_before"), Description("Only what was done before this time.")]
    public string? DoneBefore { get; init; }

    protected override bool MayBeFew =>
        base.MayBeFew || Action is { Length: > 0 } || !(string.IsNullOrEmpty(UserId) && string.IsNullOrEmpty(Address) && string.IsNullOrEmpty(DoneAfter) && string.IsNullOrEmpty(DoneBefore));

    /// <param name="entries">All.</param>
    /// <param name="users">All users, to search among.</param>
    internal IQueryable<HistoryEntry> Filter(IQueryable<HistoryEntry> entries, IQueryable<User> users, FieldErrors errors)
    {
        if (errors.Read("q", Q, QueryText.Parse) is { Length: > 0 } text)
        {
            // Of the two at once PostgreSQL would ask no index.
            var found = users.Where(user => user.DeletedAt == null).Where(UserSearch.For(text)).Select(user => (long?)user.Id);
            entries = IPAddress.TryParse(text, out _) ? entries.Where(entry => entry.Address == text) : entries.Where(entry => found.Contains(entry.UserId));
        }

        if (errors.ReadValue("user_id", UserId, WholeNumber.ParseId) is { } id)
        {
            entries = entries.Where(entry => entry.UserId == id);
        }

        if (Action is { Length: > 0 } actions && Array.TrueForAll(actions, action => action.Length > 0))
        {
            entries = entries.Where(entry => actions.Contains(entry.Action));
        }

        if (errors.Read("address", Address, QueryText.Parse) is { Length: > 0 } address)
        {
            entries = entries.Where(entry => entry.Address == address);
        }

        if (errors.ReadValue("done_after", DoneAfter, Instant.Parse) is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        if (errors.ReadValue("done_before", DoneBefore, Instant.Parse) is { } before)
        {
            entries = entries.Where(entry => entry.At < before);
        }

        return entries;
    }
}
