using Aspire.Hosting.Dashboard.Markup;
using Aspire.Hosting.Dashboard.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Access;

/// <summary>Where the token is given, by the link that the terminal shows or by hand.</summary>
internal sealed class LoginPage(DashboardAccess access, Layout layout)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/login", context => context.Request.Query["t"].ToString() is { Length: > 0 } token
            ? LetInAsync(context, token, context.Request.Query["returnUrl"])
            : WriteAsync(context, context.Request.Query["returnUrl"]));
        app.MapPost("/login", async context =>
        {
            if (!await access.IsOwnFormAsync(context.Request).ConfigureAwait(false))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
            await LetInAsync(context, form["t"].ToString().Trim(), form["returnUrl"]).ConfigureAwait(false);
        });
    }

    private Task LetInAsync(HttpContext context, string token, string? returnUrl)
    {
        if (!access.IsToken(token))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return WriteAsync(context, returnUrl, "This is not the token of this start: take the one that the terminal shows.");
        }

        access.SignIn(context);
        context.Response.Redirect(IsOwn(returnUrl) ? returnUrl! : "/");
        return Task.CompletedTask;
    }

    /// <summary>A page of the dashboard, and not one of another site's.</summary>
    private static bool IsOwn(string? url) => url is ['/'] or ['/', not ('/' or '\\'), ..] && !url.Any(char.IsControl);

    private Task WriteAsync(HttpContext context, string? returnUrl, string? problem = null) => layout.WriteAsync(context, "Login", Html.Of($"""
        <form method="post" action="/login" class="login">
          <p>The terminal in which the AppHost runs shows a link with the token.</p>
          {(problem is null ? Html.Empty : Html.Of($"""<p role="alert" class="bad">{problem}</p>"""))}
          <input type="hidden" name="{DashboardAccess.FormTokenField}" value="{access.FormToken}">
          <input type="hidden" name="returnUrl" value="{returnUrl}">
          <label for="t">Token</label>
          <input id="t" name="t" type="password" autocomplete="off" required autofocus>
          <button>Log in</button>
        </form>
        """), withNavigation: false);
}
