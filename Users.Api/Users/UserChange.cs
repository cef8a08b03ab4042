using Users.Api.History;

namespace Users.Api.Users;

/// <summary>A change that a client asks for.</summary>
/// <param name="Apply">Makes it.</param>
/// <param name="Then">What else has to be done in the same transaction.</param>
/// <param name="TakesRights">Whether an admin may be none after it.</param>
internal sealed record UserChange(
    Action<User, Deed> Apply, Func<User, CancellationToken, Task>? Then = null, bool TakesRights = false);
