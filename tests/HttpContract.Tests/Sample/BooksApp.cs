using System.Text.Json.Nodes;
using HttpContract.Idempotency;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Persistence;
using ServiceDefaults.Auth;

// One for all tests that do not need one of their own.
[assembly: AssemblyFixture(typeof(HttpContract.Tests.Sample.BooksApp))]

namespace HttpContract.Tests.Sample;

/// <summary>A small service that keeps the contract as Users.Api and Billing.Api do: books, in a database of its own.</summary>
public class BooksApp : IAsyncLifetime
{
    private static int _count;

    private readonly TestIssuer _issuer = new();
    private NpgsqlDataSource _database = null!;
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public static string NewTitle() => $"title{Interlocked.Increment(ref _count)}";

    public static string Body(string title, int pages = 10) => new JsonObject { ["title"] = title, ["pages"] = pages }.ToJsonString();

    public Task<JsonNode> CreateAsync() => Client.SendAsync("POST", "/books", Body(NewTitle())).JsonAsync(HttpStatusCode.Created);

    public async Task<(string Path, string Tag)> CreateTaggedAsync()
    {
        using var created = await Client.SendAsync("POST", "/books", Body(NewTitle()));
        await created.JsonAsync(HttpStatusCode.Created);
        return (created.Headers.Location!.OriginalString, created.Headers.ETag!.ToString());
    }

    public async Task<long> CountAsync(string title) => (long)(await ExecuteAsync($"SELECT count(*) FROM books WHERE title = '{title}'"))!;

    public async Task<object?> ExecuteAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>A connection to the database of its own, open.</summary>
    public async Task<NpgsqlConnection> ConnectAsync() => await _database.OpenConnectionAsync();

    public HttpClient Program(string name) => NewClient(_issuer.Machine(name));

    public virtual async ValueTask InitializeAsync()
    {
        await _issuer.StartAsync();
        var connectionString = await Postgres.CreateDatabaseAsync<BooksDbContext>("books");
        _database = NpgsqlDataSource.Create(connectionString);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(_issuer.Settings().Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value)));
        builder.Configuration["ConnectionStrings:books"] = ConnectionStringForService(connectionString);
        builder.AddServiceDefaults();
        builder.Services.AddHttpContract("Books", "What there is to read.", typeof(BookErrorCodes));
        builder.AddTokenAuthentication("billing-api", "billing");
        builder.AddNpgsqlDbContext<BooksDbContext>(
            "books", settings => settings.ConnectionString = DatabaseDefaults.Tune(settings.ConnectionString), DatabaseDefaults.Configure);
        builder.Services.AddIdempotency<BooksDbContext>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        ConfigureServices(builder.Services);
        _app = builder.Build();
        _app.UseHttpContract();
        _app.UseTokenAuthentication();
        _app.MapDefaultEndpoints();
        _app.MapBooks();
        await _app.StartAsync();
        Client = NewClient(_issuer.Admin());
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _issuer.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    // How long a busy machine takes to connect is a matter of tests of its own.
    protected virtual string ConnectionStringForService(string connectionString) => connectionString + ";Timeout=15";

    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    private HttpClient NewClient(string token) =>
        new() { BaseAddress = new(_app.Urls.Single()), DefaultRequestHeaders = { Authorization = new("Bearer", token) } };
}

/// <summary>The service reaches its database through a network that fails when it is told to.</summary>
public sealed class BooksBehindFaultyNetwork : BooksApp
{
    public FaultyNetwork Network { get; private set; } = null!;

    /// <summary>How many seconds the service waits for a connection; by default as long as services do.</summary>
    public int? Timeout { get; init; }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Network.DisposeAsync();
    }

    protected override string ConnectionStringForService(string connectionString)
    {
        Network = new(connectionString);
        return Network.ConnectionString + (Timeout is null ? "" : $";Timeout={Timeout}");
    }
}
