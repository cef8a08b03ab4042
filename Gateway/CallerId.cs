using Microsoft.Extensions.Options;

namespace Gateway;

/// <summary>Who has sent a request, such as <c>user:1</c> or <c>client:api</c>.</summary>
internal static class CallerId
{
    /// <summary>The caller's id; null for an anonymous one.</summary>
    public static string? Of(HttpContext context) =>
        Caller.From(context.User, context.RequestServices.GetRequiredService<IOptions<AuthOptions>>().Value)?.Id;
}
