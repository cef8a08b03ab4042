using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Markup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>All resources, with what can be done with them.</summary>
internal sealed class ResourcesPage(ResourceList resources, ResourceMarkup markup, Layout layout)
{
    public void Map(WebApplication app) => app.MapGet("/", context => context.Request.IsForEvents()
        ? LiveStream.WriteAsync(context, Rows, resources.WatchAsync, app.Lifetime.ApplicationStopping)
        : layout.WriteAsync(context, "Resources", Html.Of($"""
            <table role="table" class="cards">
            <thead><tr role="row"><th scope="col">Name</th><th scope="col">State</th><th scope="col">Started</th><th scope="col">Type</th><th scope="col">Endpoints</th><th scope="col">Commands</th></tr></thead>
            <tbody data-live>{Rows()}</tbody>
            </table>
            """)));

    private Html Rows() => Html.Join(resources.All.Select(resource => Html.Of($"""
        <tr role="row" id="resource-{resource.ResourceId}" data-part>
        <th scope="row" class="{(resource.Resource is IResourceWithParent ? "child" : "")}"><a href="{ResourceMarkup.PathOf(resource)}">{resource.ResourceId}</a></th>
        <td role="cell" data-label="State">{ResourceMarkup.State(resource)}</td>
        <td role="cell" data-label="Started">{ResourceMarkup.Time(resource.Snapshot.StartTimeStamp)}</td>
        <td role="cell" data-label="Type">{resource.Snapshot.ResourceType}</td>
        <td role="cell" data-label="Endpoints">{ResourceMarkup.Urls(resource.Snapshot)}</td>
        <td role="cell" data-label="Commands">{markup.Commands(resource)}</td>
        </tr>
        """)));
}
