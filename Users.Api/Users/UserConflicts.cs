using Users.Api.Data;

namespace Users.Api.Users;

/// <summary>Explains a violation of the unique indexes. A name that is another's address is taken, too.</summary>
internal static class UserConflicts
{
    /// <summary>409 with every field that collides: PostgreSQL names only the first.</summary>
    /// <param name="index">The index that was violated.</param>
    /// <param name="id">The user to change; 0 for a new one.</param>
    public static async Task<Problem> DescribeAsync(
        UsersDbContext db, string index, long id, Username? username, EmailAddress? email, CancellationToken cancellationToken)
    {
        var (name, address) = (username?.Normalized, email?.Normalized);
        var others = await db.Users.AsNoTracking()
            .Where(user => user.Id != id)
            .Where(user => user.NormalizedUsername == name || user.NormalizedEmail == name || user.NormalizedUsername == address || user.NormalizedEmail == address)
            .ToListAsync(cancellationToken);

        var errors = new List<string>();
        if (index == UserConfiguration.UsernameIndex || others.Exists(user => user.NormalizedUsername == name || user.NormalizedEmail == name))
        {
            errors.Add(UserFields.Username);
        }

        if (index == UserConfiguration.EmailIndex || others.Exists(user => user.NormalizedEmail == address || user.NormalizedUsername == address))
        {
            errors.Add(UserFields.Email);
        }

        if (errors.Count == 0)
        {
            // Who had it has given it up meanwhile.
            errors.Add(name is null ? UserFields.Email : UserFields.Username);
        }

        return Problems.Conflict(errors.Select(field => (field, new ApiError(UserErrorCodes.Taken, "Taken by another user."))));
    }
}
