using Gateway.Sessions;
using Microsoft.AspNetCore.Authentication;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>The page for somebody whom the provider has sent back without a valid sign-in.</summary>
internal static class SignInFailure
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not signed in</title></head>
        <body><main>
        <h1>You could not be signed in</h1>
        <p>The sign-in was cancelled, took too long, or your account has no access here.</p>
        <p><a href="/auth/login">Try again</a> or <a href="/">go to the start page</a>.</p>
        </main></body>
        </html>
        """;

    public static async Task ShowAsync(RemoteFailureContext context)
    {
        var logger = context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFailure).FullName!);
        logger.LogWarning("A sign-in failed: {Reason}", context.Failure?.Message);
        context.HandleResponse();
        if (await IsVisitedAgainAsync(context.HttpContext))
        {
            context.Response.Redirect("/");
            return;
        }

        await Results.Content(Page, "text/html; charset=utf-8", statusCode: StatusOf(context.Failure)).ExecuteAsync(context.HttpContext);
    }

    /// <summary>Whether the browser has come back to an address from its history: it is signed in, and no sign-in is under way.</summary>
    private static async Task<bool> IsVisitedAgainAsync(HttpContext context) =>
        !PendingSignIns.Any(context.Request) && (await context.AuthenticateAsync(SessionDefaults.Scheme)).Succeeded;

    private static int StatusOf(Exception? failure) => failure switch
    {
        ProviderUnavailableException or HttpRequestException => StatusCodes.Status503ServiceUnavailable,
        AuthenticationFailureException => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status400BadRequest,
    };
}
