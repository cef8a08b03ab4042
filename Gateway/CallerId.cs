using Microsoft.Extensions.Options;

namespace Gateway;

/// <summary>Who has sent a request, in one word that is no name: <c>user:1</c>, <c>client:api</c>.</summary>
internal static class CallerId
{
    /// <summary>The signed-in caller; null for an anonymous one.</summary>
    public static string? Of(HttpContext context) =>
        Caller.From(context.User, context.RequestServices.GetRequiredService<IOptions<AuthOptions>>().Value)?.Id;
}
