using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Adds a command that sends a request to the resource; by default it can be done while the resource runs, and 2xx is success.</summary>
    /// <param name="builder">The resource.</param>
    /// <param name="path">The request's path.</param>
    /// <param name="displayName">What is shown.</param>
    /// <param name="endpointName">The endpoint; https before http by default. It must have been added before.</param>
    /// <param name="commandName">Unique in the resource; made of endpoint, method and path by default.</param>
    /// <param name="commandOptions">Method, request and result; POST by default.</param>
    /// <exception cref="DistributedApplicationException">There is no such endpoint, or it is not http.</exception>
    public static IResourceBuilder<T> WithHttpCommand<T>(
        this IResourceBuilder<T> builder, string path, string displayName, string? endpointName = null, string? commandName = null, HttpCommandOptions? commandOptions = null)
        where T : IResourceWithEndpoints
    {
        var options = commandOptions ?? new();
        var endpoint = options.EndpointSelector?.Invoke() ?? HttpEndpoints.Find(builder.Resource, endpointName, "HTTP command");
        var method = options.Method ?? HttpMethod.Post;
        options.UpdateState ??= context => context.ResourceSnapshot.State?.Text == KnownResourceStates.Running ? ResourceCommandState.Enabled : ResourceCommandState.Disabled;
        return builder.WithCommand(
            commandName ?? $"{builder.Resource.Name}-{endpoint.EndpointName}-http-{method.Method.ToLowerInvariant()}-{path}",
            displayName,
            context => SendAsync(context, options, endpoint, method, path),
            options);
    }

    private static async Task<ExecuteCommandResult> SendAsync(ExecuteCommandContext context, HttpCommandOptions options, EndpointReference endpoint, HttpMethod method, string path)
    {
        using var client = context.ServiceProvider.GetRequiredService<IHttpClientFactory>().CreateClient(options.HttpClientName ?? "");
        using var request = new HttpRequestMessage(method, new Uri(new Uri(endpoint.Url), path));
        if (options.PrepareRequest is { } prepare)
        {
            await prepare(new()
            {
                ServiceProvider = context.ServiceProvider,
                ResourceName = context.ResourceName,
                Endpoint = endpoint,
                CancellationToken = context.CancellationToken,
                HttpClient = client,
                Request = request,
            }).ConfigureAwait(false);
        }

        using var response = await client.SendAsync(request, context.CancellationToken).ConfigureAwait(false);
        if (options.GetCommandResult is { } getResult)
        {
            return await getResult(new()
            {
                ServiceProvider = context.ServiceProvider,
                ResourceName = context.ResourceName,
                Endpoint = endpoint,
                CancellationToken = context.CancellationToken,
                HttpClient = client,
                Response = response,
            }).ConfigureAwait(false);
        }

        return response.IsSuccessStatusCode
            ? CommandResults.Success()
            : CommandResults.Failure($"{method} {request.RequestUri} was answered with {(int)response.StatusCode}.");
    }
}
