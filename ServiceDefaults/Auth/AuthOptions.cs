namespace ServiceDefaults.Auth;

/// <summary>The configuration section <c>Auth</c>: who issues tokens, and their claims.</summary>
public sealed class AuthOptions
{
    public const string Section = "Auth";

    /// <summary>The issuer of users-api's tokens, which is the public address: the gateway's, such as <c>http://localhost:8000/</c>.</summary>
    public string? Issuer { get; set; }

    /// <summary>The address of users-api itself inside the system, for service discovery.</summary>
    public string Backchannel { get; set; } = "https+http://users-api";

    /// <summary>The issuer's address of another OpenID Connect provider, which takes the place of users-api.</summary>
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

    /// <summary>This application's client id at the token endpoint; its own name by default.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>Whether users-api issues the tokens.</summary>
    public bool IsOwnProvider => string.IsNullOrWhiteSpace(Authority);

    /// <summary>The public address of the system, with a slash at its end; null where another provider issues the tokens: its address says nothing of ours.</summary>
    public Uri? PublicAddress => IsOwnProvider ? IssuerAddress : null;

    /// <summary>The issuer's address with one slash at its end, so that relative addresses go below it.</summary>
    /// <exception cref="InvalidOperationException">Neither setting is given, or it is not an address.</exception>
    public Uri IssuerAddress =>
        Uri.TryCreate((IsOwnProvider ? Issuer : Authority)?.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new InvalidOperationException(
                $"{Section}:{nameof(Issuer)} must be the public address of the system, such as http://localhost:8000/, or "
                + $"{Section}:{nameof(Authority)} the address of another OpenID Connect provider.");
}
