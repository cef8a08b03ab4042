using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ServiceDefaults.Auth.Provider;

/// <summary>The secret by which this application gets tokens. One in a file is read for each request, so that it can be replaced without a restart.</summary>
public sealed class ClientSecret(IConfiguration configuration, IOptions<AuthOptions> options)
{
    public string? Current => SecretFiles.Read(configuration, $"{AuthOptions.Section}:{nameof(AuthOptions.ClientSecret)}") ?? options.Value.ClientSecret;
}
