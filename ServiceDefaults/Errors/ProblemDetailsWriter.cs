using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.Hosting;

/// <summary>
/// Writes every problem as JSON, with the status phrase as its title where none is given, and the trace id by which the
/// request is found in logs and traces. Unlike the framework's writer it also answers clients whose <c>Accept</c> does not
/// name JSON: they would get an empty body, or in Development a page with the exception.
/// </summary>
internal sealed class ProblemDetailsWriter(IOptions<ProblemDetailsOptions> options) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        var problem = context.ProblemDetails;
        problem.Status ??= http.Response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Detail ??= RefusalOf(problem.Status.Value);
        problem.Extensions.TryAdd(Problems.Code, ErrorCodes.Of(problem.Status.Value));
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
        options.Value.CustomizeProblemDetails?.Invoke(context);

        http.Response.StatusCode = problem.Status.Value;
        await http.Response.WriteAsJsonAsync(
            problem, problem.GetType(), JsonSerializerOptions.Web, Problems.MediaType, http.RequestAborted);
    }

    private static string? RefusalOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Sign in, or send a valid access token in the Authorization header.",
        StatusCodes.Status403Forbidden => "You don't have permission to do this.",
        _ => null,
    };
}
