using System.Globalization;
using System.Text.Json;
using HttpContract.Csv;

namespace Users.Api.History;

/// <summary>The audit list as CSV.</summary>
internal static class AuditCsv
{
    private static readonly string[] Columns =
        ["id", "at", "action", "user_id", "user_name", "actor", "actor_name", "address", "user_agent", "known_browser", "changes"];

    public static CsvFile<HistoryRow> Of(IAsyncEnumerable<HistoryRow> rows, Caller caller) =>
        new("audit.csv", Columns, rows, (line, row) => Write(line, row.Entry.UserId, AuditEntryResponse.Of(row, caller)));

    private static void Write(CsvRow line, long? userId, AuditEntryResponse entry) => line
        .Plain(entry.Id)
        .Plain(entry.At.ToString("O", CultureInfo.InvariantCulture))
        .Plain(entry.Action)
        .Plain(userId)
        .Text(entry.User?.Name)
        .Text(entry.Actor.Id)
        .Text(entry.Actor.Name)
        .Text(entry.Address)
        .Text(entry.UserAgent)
        .Plain(entry.KnownBrowser switch { true => "true", false => "false", null => null })
        .Text(entry.Changes.Count == 0 ? null : JsonSerializer.Serialize(entry.Changes, JsonSerializerOptions.Web))
        .End();
}
