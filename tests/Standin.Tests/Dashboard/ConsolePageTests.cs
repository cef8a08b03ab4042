using Aspire.Hosting;

namespace Standin.Tests.Dashboard;

public sealed class ConsolePageTests
{
    private readonly IDistributedApplicationBuilder _builder = DashboardClient.CreateBuilder();

    [Fact]
    public async Task Lines_come_as_they_are_written_each_once()
    {
        using var folder = new TestFolder();
        var flag = folder.File("flag");
        _builder.AddScript("script", $"echo first; until [ -e {flag} ]; do sleep 0.02; done; echo problem >&2; exec sleep 1000");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        var seen = "";
        await client.Event("/console?resource=script", lines =>
        {
            seen += lines;
            if (lines.Contains("first", StringComparison.Ordinal))
            {
                File.WriteAllText(flag, "");
            }

            return lines.Contains("problem", StringComparison.Ordinal);
        });
        Assert.Single(Lines(seen), line => line.Contains("<span>first</span>", StringComparison.Ordinal) && !line.Contains("stderr", StringComparison.Ordinal));
        Assert.Single(Lines(seen), line => line.Contains("<b class=\"bad\">stderr</b> <span>problem</span>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Colours_are_left_out_and_hostile_text_stays_text()
    {
        _builder.AddScript("script", @"printf '\033[1;31mred\033[0m \033]0;title\007<img src=x onerror=alert(1)>\n'");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        var lines = await client.Event("/console?resource=script", lines => lines.Contains("red", StringComparison.Ordinal));
        Assert.Contains("<span>red &lt;img src=x onerror=alert(1)&gt;</span>", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_cut_off_gets_the_lines_that_it_has_not_seen()
    {
        _builder.AddScript("script", "echo one; echo two; echo three");
        await using var app = await _builder.StartAsync();
        await app.Ends("script");
        await Eventually.True(() => app.Log("script").Result.Count == 3);
        using var client = await DashboardClient.LoggedInAt(app);
        var line = await client.Event("/console?resource=script", _ => true, lastEventId: "2");
        Assert.Contains("<span>three</span>", Assert.Single(Lines(line)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_open_does_not_keep_the_AppHost_from_stopping()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        await using var events = client.Events("/").GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        var stopping = System.Diagnostics.Stopwatch.StartNew();
        await app.StopAsync(TestApp.Deadline);
        Assert.InRange(stopping.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static string[] Lines(string markup) => markup.Split("</div>", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
