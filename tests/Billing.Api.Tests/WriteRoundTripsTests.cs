using System.Globalization;
using Billing.Api.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Billing.Api.Tests;

/// <summary>
/// How often each write waits for the database: once for each command that EF Core sends (the statements of one SaveChanges are one
/// command) and once for COMMIT. BEGIN counts for nothing: Npgsql sends it together with the command that follows. Every customer is
/// known, so that users-api is not asked.
/// </summary>
public sealed class WriteRoundTripsTests(WriteRoundTripsTests.CountingApp app) : IClassFixture<WriteRoundTripsTests.CountingApp>
{
    private const string Header = "Round-Trips";

    /// <summary>The service, which says in a header of each response how often it waited for its database.</summary>
    public sealed class CountingApp : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await CreateInvoiceAsync();
            await ExecuteAsync("INSERT INTO feed_position (id, confirmed_at) VALUES (1, now() + interval '1 hour')");
        }

        protected override void ConfigureServices(IServiceCollection services)
        {
            var counter = new RoundTripCounter();
            services.ConfigureDbContext<BillingDbContext>(options => options.AddInterceptors(counter));
            services.AddSingleton<IStartupFilter>(new CountingFilter(counter));
        }
    }

    private sealed class CountingFilter(RoundTripCounter counter) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            builder.Use((context, following) =>
            {
                var count = counter.Start();
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers[Header] = count().ToString(CultureInfo.InvariantCulture);
                    return Task.CompletedTask;
                });
                return following(context);
            });
            next(builder);
        };
    }

    [Theory]
    [InlineData("POST", "", """{"user_id":1,"amount":9}""", 6, 9)]
    [InlineData("PUT", "draft", """{"user_id":1,"amount":9}""", 6)]
    [InlineData("PATCH", "draft", """{"amount":9}""", 6)]
    [InlineData("DELETE", "draft", null, 5)]
    [InlineData("POST", "draft/issue", null, 8, 11)]
    [InlineData("POST", "open/void", null, 5, 8)]
    [InlineData("POST", "open/mark-uncollectible", null, 5, 8)]
    [InlineData("POST", "open/payments", """{"amount":1}""", 5, 8)]
    [InlineData("POST", "open/credit-notes", """{"amount":1}""", 5, 8)]
    public async Task A_write_waits_for_the_database_as_often_as_is_written_here(
        string method, string path, string? json, int without, int? withKey = null)
    {
        Assert.Equal(without, await CountAsync(method, path, json));
        if (withKey is not null)
        {
            Assert.Equal(withKey, await CountAsync(method, path, json, ("Idempotency-Key", Guid.NewGuid().ToString())));
        }
    }

    private async Task<int> CountAsync(string method, string path, string? json, params (string, string)[] headers)
    {
        var invoice = path.StartsWith("open", StringComparison.Ordinal) ? await app.IssueInvoiceAsync() : await app.CreateInvoiceAsync();
        var address = path.Length == 0 ? "/invoices" : $"/invoices/{invoice["id"]}{path[path.Split('/')[0].Length..]}";
        using var response = await app.Client.SendAsync(method, address, json, headers);
        Assert.True(response.IsSuccessStatusCode);
        return int.Parse(response.Headers.GetValues(Header).Single(), CultureInfo.InvariantCulture);
    }
}
