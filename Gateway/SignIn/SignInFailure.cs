using Gateway.Sessions;
using Microsoft.AspNetCore.Authentication;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>What becomes of somebody whom the provider has sent back without a valid sign-in.</summary>
internal static class SignInFailure
{
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

        await Results.Content(FailurePage.For(context.Request), "text/html; charset=utf-8", statusCode: StatusOf(context.Failure)).ExecuteAsync(context.HttpContext);
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
