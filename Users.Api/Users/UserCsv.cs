using System.Globalization;
using HttpContract.Csv;

namespace Users.Api.Users;

/// <summary>Users as CSV.</summary>
internal static class UserCsv
{
    private static readonly string[] Columns = ["id", "username", "email", "role", "active", "has_password", "created_at", "updated_at"];

    public static CsvFile<User> Of(IAsyncEnumerable<User> users, DateTime now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"users-{now:yyyy-MM-dd}.csv"), Columns, users, Write);

    private static void Write(CsvRow row, User user) => row
        .Plain(user.Id)
        .Text(user.Username)
        .Text(user.Email)
        .Plain(Roles.NameOf(user.Role))
        .Plain(user.Active ? "true" : "false")
        .Plain(user.HasPassword ? "true" : "false")
        .Plain(user.CreatedAt.ToString("O", CultureInfo.InvariantCulture))
        .Plain(user.UpdatedAt.ToString("O", CultureInfo.InvariantCulture))
        .End();
}
