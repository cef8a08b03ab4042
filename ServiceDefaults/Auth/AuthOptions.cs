namespace ServiceDefaults.Auth;

/// <summary>The configuration section <c>Auth</c>: who issues tokens, and what stands in them.</summary>
public sealed class AuthOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Auth";

    /// <summary>The public address in whose name users-api issues tokens: the gateway's, such as <c>http://localhost:8000/</c>.</summary>
    public string? Issuer { get; set; }

    /// <summary>Where users-api itself is called for what the issuer's address serves; found by service discovery.</summary>
    public string Backchannel { get; set; } = "https+http://users-api";

    /// <summary>Another OpenID Connect provider, which takes the place of users-api: its address, below which it describes itself.</summary>
    public string? Authority { get; set; }

    /// <summary>The audience that tokens for this service name, where it is not the service's own name.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim that holds the user's role: <c>admin</c> or <c>member</c>.</summary>
    public string RoleClaim { get; set; } = "role";

    /// <summary>The claim that holds the user's id, a whole number.</summary>
    public string UserIdClaim { get; set; } = "sub";

    /// <summary>The claim that holds the scopes, separated by spaces.</summary>
    public string ScopeClaim { get; set; } = "scope";

    /// <summary>The <c>typ</c> of access tokens. A provider that does not follow RFC 9068 may need another.</summary>
    public string TokenType { get; set; } = "at+jwt";

    /// <summary>Who this application is at the token endpoint; its own name by default.</summary>
    public string? ClientId { get; set; }

    /// <summary>By what it proves that.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Whether tokens come from users-api, under the address that the gateway gives it.</summary>
    public bool IsOwnProvider => string.IsNullOrWhiteSpace(Authority);

    /// <summary>Where the world finds this system, with a slash at its end; null where another provider issues the tokens, as that does not say it.</summary>
    public Uri? PublicAddress => IsOwnProvider ? IssuerAddress : null;

    /// <summary>The issuer's address with one slash at its end, so that relative addresses go below it.</summary>
    /// <exception cref="InvalidOperationException">Neither setting is there, or it is no address.</exception>
    public Uri IssuerAddress =>
        Uri.TryCreate((IsOwnProvider ? Issuer : Authority)?.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new InvalidOperationException(
                $"{Section}:{nameof(Issuer)} must be the public address of the system, such as http://localhost:8000/, or "
                + $"{Section}:{nameof(Authority)} the address of another OpenID Connect provider.");
}
