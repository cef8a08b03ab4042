namespace Users.Api.Connect.BackchannelLogout;

/// <summary>The applications that are told when sessions end, with the address of each: <c>Auth:Clients:{id}:BackchannelLogout</c>.</summary>
internal sealed class LogoutClients(IConfiguration configuration)
{
    private readonly Dictionary<string, Uri> _addresses = configuration.GetSection("Auth:Clients").GetChildren()
        .Where(client => !string.IsNullOrWhiteSpace(client[Setting]))
        .ToDictionary(client => client.Key, client => Parse($"{client.Path}:{Setting}", client[Setting]!));

    private const string Setting = "BackchannelLogout";

    public IEnumerable<string> Ids => _addresses.Keys;

    /// <summary>Null for an application that is no longer told.</summary>
    public Uri? AddressOf(string clientId) => _addresses.GetValueOrDefault(clientId);

    private static Uri Parse(string setting, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? parsed
            : throw new InvalidOperationException($"{setting} must be an address such as http://gateway/auth/backchannel-logout, not '{address}'.");
}
