using Users.Api.Data;

namespace Users.Api.Users;

/// <summary>
/// Whether a caller may still do what their token says. A token outlives what happens to its user for some minutes, so that each change
/// asks in its own transaction, and holds the caller's row until it is made.
/// </summary>
internal sealed class CallerCheck
{
    private readonly Caller _caller;
    private readonly bool _isOwnProvider;
    private readonly Answer<(bool Active, string Role)?>? _found;

    /// <summary>Adds its question to the transaction's opening.</summary>
    /// <param name="isOwnProvider">Whether the users here are those who sign in; another provider may know more, and gives the roles.</param>
    /// <param name="changesThemselves">Whether the caller's own row is what is to be changed.</param>
    public CallerCheck(Opening opening, Caller caller, bool isOwnProvider, bool changesThemselves)
    {
        (_caller, _isOwnProvider) = (caller, isOwnProvider);
        if (caller.UserId is { } id)
        {
            _found = opening.Ask<(bool, string)?>(
                $"SELECT active AND deleted_at IS NULL, role FROM users WHERE id = $1 FOR {(changesThemselves ? "UPDATE" : "SHARE")}",
                row => (row.GetBoolean(0), row.GetString(1)),
                id);
        }
    }

    /// <summary>Null if the caller still may.</summary>
    public Problem? Refusal => _found switch
    {
        null => null,
        { Value: null } => _isOwnProvider ? AccountEnded() : null,
        { Value.Active: false } => AccountEnded(),
        { Value: var (_, role) } when _isOwnProvider && role != Roles.NameOf(_caller.Kind == CallerKind.Admin ? UserRole.Admin : UserRole.Member) =>
            Problems.Of(StatusCodes.Status403Forbidden, new(UserErrorCodes.RoleChanged, "Your role has changed since you signed in. Sign in again.")),
        _ => null,
    };

    private static Problem AccountEnded() =>
        Problems.Of(StatusCodes.Status401Unauthorized, new(UserErrorCodes.AccountEnded, "Your account was deactivated or deleted."));
}
