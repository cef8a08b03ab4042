namespace Users.Api.Users;

/// <summary>Which users a caller sees. Members see only themselves: for them nobody else exists.</summary>
internal static class Visibility
{
    public static bool CanSee(this Caller caller, long userId) => caller.SeesEverything || caller.UserId == userId;

    public static IQueryable<User> VisibleTo(this IQueryable<User> users, Caller caller) =>
        caller.SeesEverything ? users : users.Where(user => user.Id == caller.UserId);
}
