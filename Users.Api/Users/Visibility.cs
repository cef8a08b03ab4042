namespace Users.Api.Users;

/// <summary>Whom a caller sees: members themselves, and nobody else is there for them.</summary>
internal static class Visibility
{
    /// <summary>Whether the caller sees a user.</summary>
    public static bool CanSee(this Caller caller, long userId) => caller.SeesEverything || caller.UserId == userId;

    /// <summary>The users whom the caller sees.</summary>
    public static IQueryable<User> VisibleTo(this IQueryable<User> users, Caller caller) =>
        caller.SeesEverything ? users : users.Where(user => user.Id == caller.UserId);
}
