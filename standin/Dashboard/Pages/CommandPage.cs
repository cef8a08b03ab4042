using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>Does a command, after a question where it has one, and says what has become of it.</summary>
internal sealed class CommandPage(DashboardAccess access, ResourceList resources, ResourceMarkup markup, ResourceCommandService commands, Layout layout)
{
    private const string ConfirmedField = "confirmed";

    public void Map(WebApplication app) => app.MapPost("/resources/{id}/commands/{command}", async context =>
    {
        if (!await access.IsOwnFormAsync(context.Request).ConfigureAwait(false))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await WriteAsync(context, "Command", "This did not come from a page of this start of the AppHost: load the page again.", "bad").ConfigureAwait(false);
            return;
        }

        var resource = resources.Find(context.GetRouteValue("id") as string);
        var command = resource?.Resource.Annotations.OfType<ResourceCommandAnnotation>().FirstOrDefault(candidate => candidate.Name == (string)context.GetRouteValue("command")!);
        if (resource is null || command is null)
        {
            await layout.WriteNotFoundAsync(context).ConfigureAwait(false);
            return;
        }

        var title = $"{command.DisplayName}: {resource.ResourceId}";
        var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
        if (markup.StateOf(command, resource) != ResourceCommandState.Enabled)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            await WriteAsync(context, title, $"'{command.DisplayName}' cannot be done now: '{resource.ResourceId}' is {resource.Snapshot.State?.Text}.", "bad").ConfigureAwait(false);
        }
        else if (command.Options.ConfirmationMessage is { Length: > 0 } question && form[ConfirmedField] != "yes")
        {
            await AskAsync(context, title, question).ConfigureAwait(false);
        }
        else
        {
            // Not until the page is left: a command that has begun goes on.
            var result = await commands.ExecuteCommandAsync(resource.ResourceId, command.Name, app.Lifetime.ApplicationStopping).ConfigureAwait(false);
            var (text, style) = result switch
            {
                { Success: true } => ($"'{command.DisplayName}' of '{resource.ResourceId}' was done.", "ok"),
                { Canceled: true } => ($"'{command.DisplayName}' of '{resource.ResourceId}' was cancelled.", "warn"),
                _ => ($"'{command.DisplayName}' of '{resource.ResourceId}' failed: {result.ErrorMessage ?? "its log may say why."}", "bad"),
            };
            await WriteAsync(context, title, text, style).ConfigureAwait(false);
        }
    });

    private Task WriteAsync(HttpContext context, string title, string text, string style) =>
        layout.WriteAsync(context, title, Html.Of($"""<p data-result class="{style}">{text}</p><p><a href="/">Resources</a></p>"""));

    private Task AskAsync(HttpContext context, string title, string question) => layout.WriteAsync(context, title, Html.Of($"""
        <p>{question}</p>
        <form method="post">
          <input type="hidden" name="{DashboardAccess.FormTokenField}" value="{access.FormToken}">
          <input type="hidden" name="{ConfirmedField}" value="yes">
          <button>Yes</button> <a href="/">No</a>
        </form>
        """));
}
