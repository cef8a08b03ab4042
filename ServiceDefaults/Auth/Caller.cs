using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ServiceDefaults.Auth;

/// <summary>Who calls. Bind one as a handler's parameter: the policies see to it that there is one.</summary>
/// <param name="Kind">What the caller may do.</param>
/// <param name="Id">Unique among users and programs, and kept for good: <c>user:1</c>, <c>client:api</c>.</param>
/// <param name="Name">How people know the caller.</param>
/// <param name="UserId">The user's id; null for a program.</param>
public sealed record Caller(CallerKind Kind, string Id, string Name, long? UserId)
{
    private const string ClientIdClaim = "client_id";

    /// <summary>Whether nothing is hidden from the caller.</summary>
    public bool SeesEverything => Kind is not CallerKind.Member;

    /// <summary>
    /// Reads a token's claims; null where they name nobody that the services know. A token without a role is a program's only if its
    /// subject is its client: a user whose role is missing must not gain a program's rights.
    /// </summary>
    public static Caller? From(ClaimsPrincipal principal, AuthOptions options)
    {
        if (principal.Identity?.IsAuthenticated is not true)
        {
            return null;
        }

        var roles = principal.FindAll(options.RoleClaim).Select(claim => claim.Value).ToArray();
        if (roles.Length > 0)
        {
            return FromUser(principal, roles, options);
        }

        var subject = principal.FindFirstValue("sub");
        return subject is { Length: > 0 } && subject == principal.FindFirstValue(ClientIdClaim)
            ? new(CallerKind.Machine, $"client:{subject}", subject, UserId: null)
            : null;
    }

    public static ValueTask<Caller?> BindAsync(HttpContext context) =>
        From(context.User, context.RequestServices.GetRequiredService<IOptions<AuthOptions>>().Value) is { } caller
            ? ValueTask.FromResult<Caller?>(caller)
            : throw new InvalidOperationException($"{context.Request.Path} is open to anonymous callers: there is none to bind.");

    private static Caller? FromUser(ClaimsPrincipal principal, string[] roles, AuthOptions options)
    {
        CallerKind? kind = roles.Contains("admin") ? CallerKind.Admin : roles.Contains("member") ? CallerKind.Member : null;
        var id = principal.FindFirstValue(options.UserIdClaim);
        if (kind is null || !long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var userId) || userId == 0)
        {
            return null;
        }

        var name = principal.FindFirstValue("preferred_username") ?? principal.FindFirstValue("name") ?? $"user {userId}";
        return new(kind.Value, $"user:{userId}", name, userId);
    }
}
