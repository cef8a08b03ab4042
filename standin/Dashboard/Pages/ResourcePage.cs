using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>All that is known of one resource. Values that may be secret come only when somebody asks for each.</summary>
internal sealed class ResourcePage(ResourceList resources, ResourceMarkup markup, Layout layout)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/resources/{id}", context => Find(context) switch
        {
            null => layout.WriteNotFoundAsync(context),
            var resource when context.Request.IsForEvents() =>
                LiveStream.WriteAsync(context, () => Content(resources.Find(resource.ResourceId)!), resources.WatchAsync, app.Lifetime.ApplicationStopping),
            var resource => layout.WriteAsync(context, resource.ResourceId, Html.Of($"<div data-live>{Content(resource)}</div>")),
        });
        app.MapGet("/resources/{id}/values/{kind}/{name}", async context =>
        {
            var value = Find(context) is { } resource
                ? await ConcealedValues.ReadAsync(resource, (string)context.GetRouteValue("kind")!, (string)context.GetRouteValue("name")!, context.RequestAborted).ConfigureAwait(false)
                : null;
            await (value is null ? Results.NotFound() : Results.Text(value)).ExecuteAsync(context).ConfigureAwait(false);
        });
    }

    private ResourceEvent? Find(HttpContext context) => resources.Find(context.GetRouteValue("id") as string);

    private Html Content(ResourceEvent resource) => Html.Of($"""
        <section id="summary" data-part>
          <p>{ResourceMarkup.State(resource)} <a href="/console?resource={Uri.EscapeDataString(resource.ResourceId)}">Console</a></p>
          <div class="commands">{markup.Commands(resource)}</div>
          <dl>{Facts(resource)}</dl>
        </section>
        <section id="health" data-part>{Health(resource.Snapshot)}</section>
        <section id="variables" data-part>{Variables(resource)}</section>
        """);

    private static Html Facts(ResourceEvent resource)
    {
        var snapshot = resource.Snapshot;
        return Html.Join(new (string Name, Html Value)[]
        {
            ("Type", Html.Of($"{snapshot.ResourceType}")),
            ("Endpoints", ResourceMarkup.Urls(snapshot)),
            ("Started", ResourceMarkup.Time(snapshot.StartTimeStamp)),
            ("Stopped", ResourceMarkup.Time(snapshot.StopTimeStamp)),
            ("Exit code", snapshot.ExitCode is { } code ? Html.Of($"{code}") : Html.Empty),
            ("Value", resource.Resource is ParameterResource ? Concealed(resource, ConcealedValues.Parameter, "value") : Html.Empty),
            ("Connection string", resource.Resource is IResourceWithConnectionString && snapshot.State?.Text == KnownResourceStates.Running
                ? Concealed(resource, ConcealedValues.ConnectionString, "value") : Html.Empty),
        }
        .Concat(snapshot.Properties.Select(property => (property.Name, Value: property.IsSensitive
            ? Concealed(resource, ConcealedValues.Property, property.Name) : Html.Of($"{Convert.ToString(property.Value, System.Globalization.CultureInfo.InvariantCulture)}"))))
        .Where(fact => fact.Value != Html.Empty)
        .Select(fact => Html.Of($"<dt>{fact.Name}</dt><dd>{fact.Value}</dd>")));
    }

    private static Html Health(CustomResourceSnapshot snapshot) => snapshot.HealthReports.Length == 0 ? Html.Empty : Html.Of($"""
        <h2>Health checks</h2>
        <dl>{snapshot.HealthReports.Select(report => Html.Of($"<dt>{report.Name}</dt><dd>{report.Status?.ToString() ?? "Not checked yet"} {report.Description}</dd>"))}</dl>
        """);

    private static Html Variables(ResourceEvent resource) => resource.Snapshot.EnvironmentVariables.Length == 0 ? Html.Empty : Html.Of($"""
        <h2>Environment variables</h2>
        <dl>{resource.Snapshot.EnvironmentVariables.OrderBy(variable => variable.Name, StringComparer.Ordinal)
            .Select(variable => Html.Of($"<dt>{variable.Name}</dt><dd>{Concealed(resource, ConcealedValues.Variable, variable.Name)}</dd>"))}</dl>
        """);

    private static Html Concealed(ResourceEvent resource, string kind, string name) => Html.Of($"""
        <code>••••••••</code> <button data-reveal="{ResourceMarkup.PathOf(resource)}/values/{kind}/{Uri.EscapeDataString(name)}" aria-label="Show {name}">Show</button>
        """);
}
