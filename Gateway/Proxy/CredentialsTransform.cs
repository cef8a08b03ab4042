using Gateway.Sessions;
using Microsoft.Net.Http.Headers;
using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Puts the session's access token on a request and takes the cookies off it: a service knows its caller by the token alone.
/// Where nobody is signed in, only the gateway's own cookies are removed.
/// </summary>
internal sealed class CredentialsTransform : RequestTransform
{
    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        var headers = context.ProxyRequest.Headers;
        if (context.HttpContext.Features.Get<CurrentSession>() is { } current)
        {
            headers.Remove(HeaderNames.Authorization);
            headers.TryAddWithoutValidation(HeaderNames.Authorization, $"Bearer {current.AccessToken}");
            headers.Remove(HeaderNames.Cookie);
        }
        else if (headers.TryGetValues(HeaderNames.Cookie, out var cookies))
        {
            var others = string.Join("; ", cookies.SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries)).Where(IsNotOurs));
            headers.Remove(HeaderNames.Cookie);
            if (others.Length > 0)
            {
                headers.TryAddWithoutValidation(HeaderNames.Cookie, others);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsNotOurs(string cookie) =>
        cookie.Length > 0 && !SessionDefaults.IsCookie(cookie) && !cookie.StartsWith(".AspNetCore.", StringComparison.Ordinal);
}
