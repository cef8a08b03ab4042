using System.Text.RegularExpressions;
using AppHost.Tests.Running;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AppHost.Tests.SignIn;

/// <summary>Whoever reads the logs can do nothing with them.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed partial class SecretsInLogsTests(DevelopmentSystem system)
{
    [Fact]
    public async Task No_log_of_the_run_holds_a_secret_of_the_run()
    {
        using var browser = await SignedInClient.OpenAsync(system.Address, "admin", system.Secrets.AdminPassword);
        await system.ExpireTokensAsync();
        await browser.MeAsync();
        using var wrong = await SignedInClient.TryAsync(system.Address, "nobody", $"wrong-{system.Secrets.AdminPassword}");
        using (var machine = system.CreateClient())
        using (var users = await machine.GetAsync("/api/users"))
        {
            Assert.True(users.IsSuccessStatusCode);
        }

        string[] secrets =
        [
            system.Secrets.AdminPassword, system.Secrets.ApiClient, system.Secrets.GatewayClient, system.Secrets.BillingClient,
            .. browser.Cookies.Select(cookie => cookie.Value).Where(value => value.Length >= 20),
            .. await PasswordsAsync("usersdb", "billingdb", "gatewaydb"),
        ];
        foreach (var (resource, log) in await LogsAsync())
        {
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.Ordinal));
            Assert.All(log.Split('\n').Select(line => $"{resource}: {line}"), line =>
            {
                Assert.DoesNotMatch(Token(), line);
                Assert.DoesNotMatch(Code(), line);
            });
        }
    }

    private async Task<IReadOnlyList<(string Resource, string Log)>> LogsAsync()
    {
        var service = system.App.Services.GetRequiredService<ResourceLoggerService>();
        var resources = system.App.Services.GetRequiredService<DistributedApplicationModel>().Resources.Where(resource => resource is not ParameterResource);
        var logs = new List<(string, string)>();
        foreach (var resource in resources)
        {
            var lines = new List<string>();
            await foreach (var batch in service.GetAllAsync(resource))
            {
                lines.AddRange(batch.Select(line => line.Content));
            }

            logs.Add((resource.Name, string.Join('\n', lines)));
        }

        Assert.Contains(logs, log => log.Item1 == "gateway" && log.Item2.Contains("/auth/me", StringComparison.Ordinal));
        return logs;
    }

    private async Task<IEnumerable<string>> PasswordsAsync(params string[] databases)
    {
        var strings = await Task.WhenAll(databases.Select(system.ConnectionStringAsync));
        return strings.Select(text => new NpgsqlConnectionStringBuilder(text).Password!);
    }

    [GeneratedRegex(@"eyJ[\w-]{10,}\.[\w-]{10,}\.")]
    private static partial Regex Token();

    [GeneratedRegex(@"[?&](code|state|token|id_token_hint)=[\w-]{10,}")]
    private static partial Regex Code();
}
