using Microsoft.Extensions.DependencyInjection;

namespace ServiceDefaults.Auth.Machine;

public static class MachineTokenExtensions
{
    /// <summary>
    /// Sends an access token of this application's own with every request of the client: it is asked for with
    /// <c>Auth:ClientId</c> and <c>Auth:ClientSecret</c>, kept, and renewed before it expires. A request for which there is
    /// none fails with an <see cref="HttpRequestException"/>.
    /// </summary>
    /// <param name="scope">The scope of the service that it calls.</param>
    public static IHttpClientBuilder AddMachineToken(this IHttpClientBuilder client, string scope)
    {
        client.Services.AddKeyedSingleton(scope, (services, _) => ActivatorUtilities.CreateInstance<MachineTokens>(services, scope));
        return client.AddHttpMessageHandler(services => new MachineTokenHandler(services.GetRequiredKeyedService<MachineTokens>(scope)));
    }
}
