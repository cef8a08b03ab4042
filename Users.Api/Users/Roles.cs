namespace Users.Api.Users;

/// <summary>The names of <see cref="UserRole"/> in queries, bodies and tokens.</summary>
internal static class Roles
{
    private const string Admin = "admin";
    private const string Member = "member";

    public static string NameOf(UserRole role) => role == UserRole.Admin ? Admin : Member;

    public static Parsed<UserRole> Parse(string text) => text.Trim() switch
    {
        Admin => UserRole.Admin,
        Member => UserRole.Member,
        _ => new ApiError(FieldErrorCodes.NotOneOf, $"Must be {Admin} or {Member}.", ("values", new[] { Admin, Member })),
    };
}
