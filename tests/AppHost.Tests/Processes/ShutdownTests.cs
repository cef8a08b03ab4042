using System.Net.Http.Json;
using System.Text.Json;

namespace AppHost.Tests.Processes;

/// <summary>However the AppHost ends, nothing stays behind, and the next start finds the data.</summary>
[Collection(nameof(ShutdownTests))]
public sealed class ShutdownTests
{
    private static readonly TimeSpan StopDeadline = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Leaves_no_process_and_keeps_the_data_however_it_is_stopped()
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "postgres");
        using (var first = AppHostProcess.Start(data))
        {
            await first.WaitUntilReadyAsync();
            Assert.Equal(["ada"], await AddUserAsync(first));
            await first.WaitForOutputAsync("Ctrl-C stops everything");
            await StopAsync(first, "INT");
        }

        foreach (var signal in (string[])["TERM", "KILL", "TERM"])
        {
            using var next = AppHostProcess.Start(data, hasMail: true);
            await next.WaitUntilReadyAsync();
            await next.WaitForOutputAsync("s  mail");
            Assert.Equal(["ada"], await ReadUsersAsync(next));
            await StopAsync(next, signal);
        }
    }

    [Fact]
    public async Task Two_run_side_by_side_each_on_its_own_data_and_that_of_aspire_run_writes_no_secret()
    {
        using var folder = new TemporaryFolder();
        using var first = AppHostProcess.Start(folder.At("first"));
        // Aspire's command line shows nothing of what it starts, and keeps it in a file.
        using var second = AppHostProcess.Start(
            folder.At("second"),
            environment: new Dictionary<string, string?> { ["ASPIRE_CLI_PID"] = $"{Environment.ProcessId}", ["Parameters__admin-password"] = "not inherited" });
        await Task.WhenAll(first.WaitUntilReadyAsync(), second.WaitUntilServedAsync());
        Assert.All(second.Family.Environments().Where(process => process.Id != second.Id), process => Assert.DoesNotContain("not inherited", process.Variables, StringComparison.Ordinal));

        Assert.Equal(["ada"], await AddUserAsync(first));
        Assert.Empty(await ReadUsersAsync(second));

        await Task.WhenAll(first.SignalAsync("INT"), second.SignalAsync("INT"));
        var exitCodes = await Task.WhenAll(first.WaitForExitAsync(StopDeadline), second.WaitForExitAsync(StopDeadline));
        Assert.Equal([0, 0], exitCodes);
        Assert.Equal((1, 0), (first.TimesPasswordWasShown, second.TimesPasswordWasShown));
        await first.Family.AssertGoneAsync();
        await second.Family.AssertGoneAsync();
    }

    [Fact]
    public async Task Stops_half_way_through_its_start()
    {
        using var folder = new TemporaryFolder();
        using var app = AppHostProcess.Start(Path.Combine(folder.Path, "postgres"));
        await app.WaitForOutputAsync("postgres");

        await app.SignalAsync("TERM");

        await app.WaitForExitAsync(StopDeadline);
        await app.Family.AssertGoneAsync();
    }

    [Fact]
    public async Task Leaves_no_process_when_it_stops_while_the_data_folder_is_made()
    {
        foreach (var signal in (string[])["TERM", "INT", "KILL"])
        {
            using var folder = new TemporaryFolder();
            using var app = AppHostProcess.Start(Path.Combine(folder.Path, "postgres"));
            await Poll.UntilAsync(() => app.Family.Living().Any(process => process.EndsWith(" initdb", StringComparison.Ordinal)), seconds: 60);

            await app.SignalAsync(signal);

            await app.WaitForExitAsync(StopDeadline);
            await app.Family.AssertGoneAsync();
        }
    }

    private static async Task StopAsync(AppHostProcess app, string signal)
    {
        await app.SignalAsync(signal);
        if (signal != "KILL")
        {
            Assert.Equal(0, await app.WaitForExitAsync(StopDeadline));
        }

        await app.Family.AssertGoneAsync();
    }

    private static async Task<string[]> AddUserAsync(AppHostProcess app)
    {
        using var client = app.CreateClient();
        using var response = await client.PostAsJsonAsync("/api/users", new { username = "ada", email = "ada@example.com" });
        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
        return await ReadUsersAsync(app);
    }

    private static async Task<string[]> ReadUsersAsync(AppHostProcess app)
    {
        using var client = app.CreateClient();
        var users = await client.GetFromJsonAsync<JsonElement[]>("/api/users");
        return [.. users!.Select(user => user.GetProperty("username").GetString()!).Where(name => name != "admin")];
    }
}
