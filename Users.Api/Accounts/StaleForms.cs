using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Users.Api.Accounts;

/// <summary>Shows the page again, and says so, if a form fails the antiforgery check, mostly because it is too old, instead of a bare 400.</summary>
internal sealed class StaleForms : IAlwaysRunResultFilter
{
    private const string Mark = "stale";

    /// <summary>Leads to the page of a form that is not taken.</summary>
    public static LocalRedirectResult ShowAgain(HttpRequest request) =>
        new(request.Path + (request.Query.ContainsKey(Mark) ? request.QueryString : request.QueryString.Add(Mark, "1")));

    /// <summary>Whether the page is shown because its form was not taken.</summary>
    public static bool IsShownAgain(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Query.ContainsKey(Mark);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = ShowAgain(context.HttpContext.Request);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
