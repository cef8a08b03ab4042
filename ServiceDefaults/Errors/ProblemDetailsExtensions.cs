using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Every error is an RFC 9457 problem.</summary>
public static class ProblemDetailsExtensions
{
    internal static void AddDefaultProblemDetails(this IServiceCollection services)
    {
        // Before AddProblemDetails: the first writer that can write does.
        services.AddSingleton<IProblemDetailsWriter, ProblemDetailsWriter>();
        services.AddProblemDetails();
    }

    /// <summary>
    /// Answers every error that comes from here on without a body, and every exception, with <c>application/problem+json</c>:
    /// an exception's text is logged and never sent, in no environment. Call it before the application's own middleware.
    /// </summary>
    public static WebApplication UseProblemDetails(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            // The client's mistake, not ours: nothing to wake anybody for.
            SuppressDiagnosticsCallback = error => error.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
        return app;
    }

    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException badRequest ? badRequest.StatusCode : StatusCodes.Status500InternalServerError;
}
