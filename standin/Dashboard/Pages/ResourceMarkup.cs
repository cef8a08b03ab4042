using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>How parts of a resource are shown.</summary>
internal sealed class ResourceMarkup(DashboardAccess access, IServiceProvider services)
{
    /// <summary>The state in words, with the colour of its health.</summary>
    public static Html State(ResourceEvent resource)
    {
        var snapshot = resource.Snapshot;
        var state = snapshot.State?.Text;
        if (resource.Resource is ParameterResource || state is null)
        {
            return Html.Empty;
        }

        var hasFailed = state == KnownResourceStates.FailedToStart || state == KnownResourceStates.RuntimeUnhealthy || snapshot.ExitCode is not (null or 0);
        var (style, addition) = (hasFailed, snapshot.HealthStatus, snapshot.ExitCode) switch
        {
            (true, _, { } code) => ("bad", $" (exit code {code})"),
            (true, _, _) => ("bad", ""),
            (_, HealthStatus.Healthy, _) => ("ok", ""),
            (_, HealthStatus.Degraded or HealthStatus.Unhealthy, _) => ("warn", $" ({snapshot.HealthStatus})"),
            _ when state == KnownResourceStates.Starting || state == KnownResourceStates.Waiting || state == KnownResourceStates.Stopping => ("warn", ""),
            _ => ("idle", ""),
        };
        return Html.Of($"""<span class="state {style}">{state}{addition}</span>""");
    }

    /// <summary>A time, in the clock of this machine.</summary>
    public static Html Time(DateTime? utc) => utc is { } time
        ? Html.Of($"""<time datetime="{time:yyyy-MM-ddTHH:mm:ssZ}">{time.ToLocalTime():HH:mm:ss}</time>""")
        : Html.Empty;

    /// <summary>Where it is reached; a link where something answers.</summary>
    public static Html Urls(CustomResourceSnapshot snapshot) => Html.Join(snapshot.Urls
        .Where(url => !url.IsInternal)
        .OrderByDescending(url => url.DisplayProperties.SortOrder)
        .Select(url =>
        {
            var text = url.DisplayProperties.DisplayName is { Length: > 0 } name ? name : url.Url;
            return !url.IsInactive && Uri.TryCreate(url.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? Html.Of($"""<a href="{url.Url}" target="_blank" rel="noopener">{text}</a> """)
                : Html.Of($"<span>{text}</span> ");
        }));

    /// <summary>What can be done with it, as buttons.</summary>
    public Html Commands(ResourceEvent resource) => Html.Join(resource.Resource.Annotations.OfType<ResourceCommandAnnotation>()
        .Select(command => (Command: command, State: StateOf(command, resource)))
        .Where(entry => entry.State != ResourceCommandState.Hidden)
        .OrderByDescending(entry => entry.Command.Options.IsHighlighted)
        .Select(entry => Html.Of($"""
            <form method="post" action="{PathOf(resource)}/commands/{Uri.EscapeDataString(entry.Command.Name)}" class="command">
              <input type="hidden" name="{DashboardAccess.FormTokenField}" value="{access.FormToken}">
              <button data-confirm="{entry.Command.Options.ConfirmationMessage}" title="{entry.Command.Options.Description}" aria-label="{entry.Command.DisplayName} {resource.ResourceId}"
                {(entry.State == ResourceCommandState.Disabled ? Html.Of($"disabled") : Html.Empty)}>{entry.Command.DisplayName}</button>
            </form>
            """)));

    /// <summary>Whether a command can be done now.</summary>
    public ResourceCommandState StateOf(ResourceCommandAnnotation command, ResourceEvent resource) =>
        command.UpdateState(new() { ResourceSnapshot = resource.Snapshot, ServiceProvider = services });

    /// <summary>The page of a resource.</summary>
    public static string PathOf(ResourceEvent resource) => $"/resources/{Uri.EscapeDataString(resource.ResourceId)}";
}
