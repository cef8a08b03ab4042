using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace ServiceDefaults.Auth;

/// <summary>Stops a service at its start if an endpoint does not say who may call it.</summary>
internal sealed class RequireExplicitAuthorization(EndpointDataSource endpoints) : IHostedLifecycleService
{
    /// <summary>The endpoints are known when the server has started.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var undecided = endpoints.Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName)
            .ToArray();
        return undecided.Length == 0
            ? Task.CompletedTask
            : throw new InvalidOperationException(
                $"Say who may call these endpoints, by RequireAuthorization(Policies...) or AllowAnonymous(): {string.Join(", ", undecided)}");
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
