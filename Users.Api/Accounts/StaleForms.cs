using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Users.Api.Accounts;

/// <summary>Shows the page again if a form fails the antiforgery check, mostly because it is too old, instead of a bare 400.</summary>
internal sealed class StaleForms : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            var request = context.HttpContext.Request;
            context.Result = new LocalRedirectResult(request.Path + request.QueryString);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
