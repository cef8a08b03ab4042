using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Tests;

/// <summary>A service on a real port, with a new database of its own.</summary>
/// <param name="connectionName">The name of its connection string.</param>
/// <typeparam name="TContext">Its database's context, which also tells which service it is.</typeparam>
public abstract class ServiceApp<TContext>(string connectionName) : WebApplicationFactory<TContext>, IAsyncLifetime
    where TContext : DbContext
{
    // What is prepared is sent without its text, by which the network tells transactions apart.
    private const string SqlInEachMessage = ";Max Auto Prepare=0";

    private string _connectionString = "";
    private NpgsqlDataSource? _database;
    private FaultyNetwork? _network;

    public NpgsqlDataSource Database => _database ?? throw new InvalidOperationException("The service was not initialized.");

    public async Task<object?> ExecuteAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public virtual TestIssuer Issuer { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public HttpClient ClientFor(string? token)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);
        return client;
    }

    /// <summary>Whether the service reaches its database by <see cref="Network"/>.</summary>
    public bool HasFaultyNetwork { get; init; }

    public FaultyNetwork Network => _network ?? throw new InvalidOperationException($"Without {nameof(HasFaultyNetwork)} there is none.");

    public string ConnectionString => _connectionString;

    /// <summary>Makes a database of which the migrations are done.</summary>
    /// <returns>How to connect to it.</returns>
    protected virtual Task<string> CreateDatabaseAsync() => Postgres.CreateDatabaseAsync<TContext>(connectionName);

    /// <summary>
    /// The connection string that the service is given. By itself the service waits a second for a connection, which is little for
    /// many at once on a busy machine; what it does then is a matter of tests of its own.
    /// </summary>
    protected virtual string ConnectionStringForService(string connectionString) => connectionString + ";Timeout=30";

    /// <summary>Whose token <see cref="Client"/> sends.</summary>
    protected virtual string DefaultToken => Issuer.Admin();

    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting($"ConnectionStrings:{connectionName}", ConnectionStringForService(_network?.ConnectionString ?? _connectionString) + (HasFaultyNetwork ? SqlInEachMessage : ""));
        foreach (var (name, value) in Issuer.Settings())
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(ConfigureServices);
        // A context that found nobody to tell of its commands asks again only after a second; SentCommands would miss some.
        builder.ConfigureTestServices(services => services.ConfigureDbContext<TContext>(options => options.ConfigureLoggingCacheTime(TimeSpan.Zero)));
    }

    public virtual async ValueTask InitializeAsync()
    {
        _connectionString = await CreateDatabaseAsync();
        _database = NpgsqlDataSource.Create(_connectionString);
        _network = HasFaultyNetwork ? new(_connectionString) : null;
        await Issuer.StartAsync();
        UseKestrel();
        StartServer();
        Client = ClientFor(DefaultToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Issuer.DisposeAsync();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_network?.DisposeAsync() ?? ValueTask.CompletedTask);
        GC.SuppressFinalize(this);
    }
}
