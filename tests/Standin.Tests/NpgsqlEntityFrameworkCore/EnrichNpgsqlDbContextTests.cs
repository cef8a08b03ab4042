using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql.EntityFrameworkCore.PostgreSQL;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Standin.Tests.NpgsqlEntityFrameworkCore;

public sealed class EnrichNpgsqlDbContextTests
{
    [Fact]
    public void Adds_retries_and_a_timeout_to_the_applications_own_registration()
    {
        var builder = Registered();
        builder.EnrichNpgsqlDbContext<CatalogDbContext>(settings => settings.CommandTimeout = 7);

        var (connectionString, timeout, retries) = builder.Use(context => (
            context.Database.GetConnectionString(),
            context.Database.GetCommandTimeout(),
            context.Database.CreateExecutionStrategy() is NpgsqlRetryingExecutionStrategy));
        Assert.Equal((Apps.ConnectionString, 7, true), (connectionString, timeout, retries));
    }

    [Fact]
    public void Keeps_a_retrying_strategy_of_the_applications_own()
    {
        var builder = Registered(npgsql => npgsql.ExecutionStrategy(dependencies => new OwnRetryingStrategy(dependencies)));
        builder.EnrichNpgsqlDbContext<CatalogDbContext>();

        Assert.True(builder.Use(context => context.Database.CreateExecutionStrategy() is OwnRetryingStrategy));
    }

    [Fact]
    public void Refuses_another_strategy_unless_retry_is_switched_off()
    {
        static void Own(NpgsqlDbContextOptionsBuilder npgsql) =>
            npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies));

        var contradicting = Registered(Own);
        contradicting.EnrichNpgsqlDbContext<CatalogDbContext>();
        var error = Assert.Throws<InvalidOperationException>(() => contradicting.Use(context => context.Database.GetCommandTimeout()));
        Assert.Contains("DisableRetry", error.Message, StringComparison.Ordinal);

        var agreeing = Registered(Own);
        agreeing.EnrichNpgsqlDbContext<CatalogDbContext>(settings => settings.DisableRetry = true);
        Assert.True(agreeing.Use(context => context.Database.CreateExecutionStrategy() is NonRetryingExecutionStrategy));
    }

    [Fact]
    public void Refuses_a_timeout_that_contradicts_the_applications_own()
    {
        var builder = Registered(npgsql => npgsql.CommandTimeout(3));
        builder.EnrichNpgsqlDbContext<CatalogDbContext>(settings => settings.CommandTimeout = 7);

        var error = Assert.Throws<InvalidOperationException>(() => builder.Use(context => context.Database.GetCommandTimeout()));
        Assert.Contains("CommandTimeout", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_context_that_is_not_registered()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Apps.Builder().EnrichNpgsqlDbContext<CatalogDbContext>());
        Assert.Contains(nameof(CatalogDbContext), error.Message, StringComparison.Ordinal);
    }

    private static HostApplicationBuilder Registered(Action<NpgsqlDbContextOptionsBuilder>? configure = null)
    {
        var builder = Apps.Builder();
        builder.Services.AddDbContextPool<CatalogDbContext>(options => options.UseNpgsql(Apps.ConnectionString, configure));
        return builder;
    }

    private sealed class OwnRetryingStrategy(ExecutionStrategyDependencies dependencies) : NpgsqlRetryingExecutionStrategy(dependencies);
}
