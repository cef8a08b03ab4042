using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Standin.Tests.NpgsqlEntityFrameworkCore;

public sealed class AddNpgsqlDbContextTests
{
    [Fact]
    public void Takes_the_connection_string_of_the_name()
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog");

        Assert.Equal(Apps.ConnectionString, builder.Use(context => context.Database.GetConnectionString()));
    }

    [Fact]
    public void Later_sources_of_the_connection_string_win()
    {
        (string Key, string Value)[] sources =
        [
            ($"{Apps.Section}:ConnectionString", "Host=section"),
            ($"{Apps.Section}:catalog:ConnectionString", "Host=connection-section"),
            ($"{Apps.Section}:CatalogDbContext:ConnectionString", "Host=context-section"),
            ("ConnectionStrings:catalog", "Host=connection-strings"),
        ];
        for (var count = 1; count <= sources.Length; count++)
        {
            var builder = Apps.Builder(sources[..count]);
            builder.AddNpgsqlDbContext<CatalogDbContext>("catalog");
            Assert.Equal(sources[count - 1].Value, builder.Use(context => context.Database.GetConnectionString()));
        }

        var configured = Apps.Builder(sources);
        configured.AddNpgsqlDbContext<CatalogDbContext>("catalog", settings => settings.ConnectionString += ";Port=1");
        Assert.Equal("Host=connection-strings;Port=1", configured.Use(context => context.Database.GetConnectionString()));
    }

    [Fact]
    public void Without_a_connection_string_the_application_starts_and_the_first_use_says_what_is_missing()
    {
        var builder = Apps.Builder();
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog");
        using var app = builder.Build();
        using var scope = app.Services.CreateScope();

        var error = Assert.Throws<InvalidOperationException>(scope.ServiceProvider.GetRequiredService<CatalogDbContext>);
        Assert.Contains("ConnectionStrings:catalog", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Retries_unless_it_is_switched_off(bool disabled)
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog", settings => settings.DisableRetry = disabled);

        Assert.Equal(!disabled, builder.Use(context => context.Database.CreateExecutionStrategy() is NpgsqlRetryingExecutionStrategy));
    }

    [Fact]
    public void Reads_the_command_timeout()
    {
        var builder = Apps.Builder(("ConnectionStrings:catalog", Apps.ConnectionString), ($"{Apps.Section}:CommandTimeout", "7"));
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog");

        Assert.Equal(7, builder.Use(context => context.Database.GetCommandTimeout()));
    }

    [Fact]
    public void The_context_is_pooled()
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog");
        using var app = builder.Build();

        CatalogDbContext Take()
        {
            using var scope = app.Services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        }

        Assert.Same(Take(), Take());
    }

    [Fact]
    public void The_callers_options_come_last()
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.AddNpgsqlDbContext<CatalogDbContext>(
            "catalog", configureDbContextOptions: options => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));

        Assert.Equal(QueryTrackingBehavior.NoTracking, builder.Use(context => context.ChangeTracker.QueryTrackingBehavior));
    }

    [Fact]
    public void A_context_that_is_registered_already_is_refused()
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.Services.AddDbContext<CatalogDbContext>();

        var error = Assert.Throws<InvalidOperationException>(() => builder.AddNpgsqlDbContext<CatalogDbContext>("catalog"));
        Assert.Contains("EnrichNpgsqlDbContext", error.Message, StringComparison.Ordinal);
    }
}
