using OpenIddict.Abstractions;

namespace Users.Api.Connect;

/// <summary>The scopes of the system's own services, and what a token with them is for.</summary>
internal static class ApiScopes
{
    public const string Users = "users";
    public const string Billing = "billing";

    /// <summary>What an application can be granted of the user: the standard's scopes.</summary>
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

    /// <summary>Both services'.</summary>
    public static IEnumerable<string> OfServices => Audiences.Keys;

    /// <summary>The audiences of a token with these scopes.</summary>
    public static IEnumerable<string> AudiencesOf(IEnumerable<string> scopes) =>
        scopes.Select(scope => Audiences.GetValueOrDefault(scope)).OfType<string>();
}
