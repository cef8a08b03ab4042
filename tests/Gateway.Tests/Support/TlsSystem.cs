using Gateway.Data;
using Users.Api.Data;

namespace Gateway.Tests.Support;

/// <summary>The gateway and users-api with certificates of their own and an encrypted database, set up as the documentation says.</summary>
public sealed class TlsSystem : IAsyncLifetime
{
    public const string Password = "sea otters juggle pebbles";
    public const string Secret = "the secret of a client in tests";

    private static readonly string UsersProgram = typeof(UsersDbContext).Assembly.Location;
    private static readonly string GatewayProgram = typeof(GatewayDbContext).Assembly.Location;

    private (string, string)[] _settingsOfGateway = [];

    public TestCertificate Certificate { get; } = new();

    public string Address { get; } = ReservedPort.FreeAddress().Replace("http:", "https:", StringComparison.Ordinal);

    public TlsPostgres Database { get; private set; } = null!;

    internal ServerProcess Users { get; private set; } = null!;

    internal ServerProcess Gateway { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var (usersDb, gatewayDb) = (await Postgres.CreateDatabaseAsync<UsersDbContext>("usersdb"), await Postgres.CreateDatabaseAsync<GatewayDbContext>("gatewaydb"));
        Database = new(usersDb, Certificate.Certificate);
        (string, string)[] common =
        [
            ("Auth:Issuer", $"{Address}/"),
            ("Kestrel:Certificates:Default:Path", Certificate.PfxPath), ("Kestrel:Certificates:Default:Password", TestCertificate.Password),
        ];
        (string, string)[] users =
        [
            .. common,
            ("ConnectionStrings:usersdb", Database.ConnectionStringFor(usersDb, Certificate.PemPath)),
            ("Auth:Admin:Username", "ada"), ("Auth:Admin:Password", Password),
            .. ((string[])["gateway", "api", "billing-api"]).Select(client => ($"Auth:Clients:{client}:Secret", Secret)),
        ];
        await ServerProcess.RunAsync(UsersProgram, "--migrate", users);
        Users = await ServerProcess.StartAsync(UsersProgram, "https://127.0.0.1:0", users, Certificate.PemPath);
        _settingsOfGateway =
        [
            .. common,
            ("ConnectionStrings:gatewaydb", Database.ConnectionStringFor(gatewayDb, Certificate.PemPath)),
            ("services:users-api:https:0", Users.Address.ToString()),
            ("Auth:ClientSecret", Secret),
        ];
        Gateway = await ServerProcess.StartAsync(GatewayProgram, Address, _settingsOfGateway, Certificate.PemPath);
    }

    /// <summary>Starts another gateway, which trusts nobody but the machine's authorities.</summary>
    internal Task<ServerProcess> StartDistrustfulGatewayAsync() => ServerProcess.StartAsync(GatewayProgram, "https://127.0.0.1:0", _settingsOfGateway);

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Users.DisposeAsync();
        await Database.DisposeAsync();
        Certificate.Dispose();
    }
}
