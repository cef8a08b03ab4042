using OpenIddict.Abstractions;

namespace Users.Api.Connect;

/// <summary>The scopes of the system's services, and the audiences of tokens with these scopes.</summary>
internal static class ApiScopes
{
    public const string Users = "users";
    public const string Billing = "billing";

    /// <summary>The standard scopes that an application can be granted.</summary>
    public static readonly string[] OfUser =
    [
        OpenIddictConstants.Scopes.OpenId, OpenIddictConstants.Scopes.Profile, OpenIddictConstants.Scopes.Email,
        OpenIddictConstants.Scopes.OfflineAccess,
    ];

    private static readonly Dictionary<string, string> Audiences = new()
    {
        [Users] = "users-api",
        [Billing] = "billing-api",
    };

    public static IEnumerable<string> OfServices => Audiences.Keys;

    public static IEnumerable<string> AudiencesOf(IEnumerable<string> scopes) =>
        scopes.Select(scope => Audiences.GetValueOrDefault(scope)).OfType<string>();
}
