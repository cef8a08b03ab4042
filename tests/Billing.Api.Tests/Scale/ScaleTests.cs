using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Billing.Api.Tests.Scale;

/// <summary>A hundred times the invoices take about the same time, since every question has its index.</summary>
[Collection(Alone.Name)]
public sealed class ScaleTests(SmallAndLarge services, ITestOutputHelper output)
{
    private const int Runs = 9;
    private const double Ratio = 1.5;

    // What is slow in itself is slow every time; what was only disturbed is not.
    private const int Attempts = 5;
    private const long LargestGrowth = 60 * 1024 * 1024;

    // Of times of a few milliseconds, some is chance: other programs run beside this one.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan WordLimit = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan SummaryLimit = TimeSpan.FromSeconds(2);
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Every order, filter and search. What one leaves is the same part of both, or the same number.</summary>
    private static readonly string[] Questions =
    [
        "", "sort=-id", "sort=number", "sort=-number", "sort=user_id", "sort=-amount", "sort=balance", "sort=-issue_date",
        "sort=due_date", "sort=-created_at", "sort=updated_at",
        "status=open", "status=void", "status=open&status=draft&sort=-id", "overdue=true", "overdue=true&sort=-id", "overdue=false",
        "user_id=123", "user_id=123&status=paid&sort=-amount", "currency=USD", "currency=CHF&sort=-id",
        "amount=77.77", "amount_min=9000", "amount_min=100&amount_max=200", "amount_max=50&sort=amount",
        $"issued_from={Day(-365)}", $"issued_to={Day(-730)}&sort=-issue_date", $"issued_from={Day(-40)}&issued_to={Day(-30)}",
        $"due_from={Day(-100)}", $"due_to={Day(-900)}", $"created_after={Day(-20)}", $"created_before={Day(-1000)}",
        $"q={LargeDatabase.Username(500)}", $"q={LargeDatabase.Username(77)}%40example.com", $"q=INV-{Today.Year - 1}-000777",
        "q=000777", "q=hosting 42", "q=example.com", "q=nobody at all",
    ];

    /// <summary>What finds a hundred times as much, of which the first page and the number up to 10,000 are told.</summary>
    private static readonly string[] Words = ["q=consulting", "q=7f", "q=123"];

    /// <summary>For each order, a filter that leaves what is about in the middle.</summary>
    private static readonly (string Sort, string From)[] Middles =
    [
        ("id", $"created_after={Day(-500)}"), ("-created_at", $"created_before={Day(-500)}"), ("amount", "amount_min=5000"),
        ("-due_date", $"due_to={Day(-500)}"), ("number", $"issued_from={Day(-500)}"),
    ];

    [Fact]
    public async Task Lists_of_a_hundred_times_the_invoices_take_one_and_a_half_times_the_time_at_most()
    {
        var tooSlow = new List<string>();
        foreach (var question in Questions)
        {
            // Whatever is compiled, planned and cached the first time is no matter of size.
            await MedianTimesAsync(services.Small, "/invoices?" + question, services.Large, "/invoices?" + question);
        }

        foreach (var question in Questions)
        {
            await CompareAsync(question, "/invoices?" + question, "/invoices?" + question);
        }

        foreach (var (sort, from) in Middles)
        {
            await CompareAsync($"deep: {sort}", await DeepAsync(services.Small, sort, from), await DeepAsync(services.Large, sort, from));
        }

        Assert.True(tooSlow.Count == 0, string.Join('\n', tooSlow));

        async Task CompareAsync(string name, string smallPath, string largePath)
        {
            for (var attempt = 1; ; attempt++)
            {
                var (few, many) = await MedianTimesAsync(services.Small, smallPath, services.Large, largePath);
                var line = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{few.TotalMilliseconds,8:0.00} ms {many.TotalMilliseconds,8:0.00} ms {many / few,6:0.00}  {name}");
                output.WriteLine(line);
                if (many <= (few * Ratio) + Slack)
                {
                    return;
                }

                if (attempt == Attempts)
                {
                    tooSlow.Add(line);
                    return;
                }
            }
        }
    }

    [Fact]
    public async Task Words_that_are_everywhere_are_found_at_once()
    {
        foreach (var word in Words)
        {
            var (few, many) = await MedianTimesAsync(services.Small, "/invoices?" + word, services.Large, "/invoices?" + word);
            output.WriteLine($"{few.TotalMilliseconds:0} ms, {many.TotalMilliseconds:0} ms: {word}");
            Assert.InRange(many, TimeSpan.Zero, WordLimit);
        }
    }

    [Fact]
    public async Task A_summary_of_all_is_a_matter_of_a_moment()
    {
        var (few, many) = await MedianTimesAsync(services.Small, "/invoices/summary", services.Large, "/invoices/summary");
        output.WriteLine($"{few.TotalMilliseconds:0} ms, {many.TotalMilliseconds:0} ms");
        Assert.InRange(many, TimeSpan.Zero, SummaryLimit);
    }

    [Fact]
    public async Task A_table_of_all_takes_no_memory_to_speak_of()
    {
        for (var warm = 0; warm < 5; warm++)
        {
            await ReadAsync(services.Large, "/invoices?user_id=5", "text/csv");
        }

        var (before, watch) = (services.LargeProcess.PeakMemory, Stopwatch.StartNew());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/invoices") { Headers = { Accept = { new("text/csv") } } };
        using var response = await services.Large.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var lines = 0;
        while (await reader.ReadLineAsync() is not null)
        {
            lines++;
        }

        var growth = services.LargeProcess.PeakMemory - before;
        output.WriteLine($"{lines} lines in {watch.Elapsed.TotalSeconds:0.0} s, {growth >> 20} MB more than {before >> 20} MB");
        Assert.Equal(SmallAndLarge.LargeCount + 1, lines);
        Assert.InRange(growth, 0, LargestGrowth);
    }

    private static string Day(int days) => Today.AddDays(days).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The address of a page in the middle: a position holds whatever the filter was when it was given.</summary>
    private static async Task<string> DeepAsync(HttpClient client, string sort, string from)
    {
        using var page = await client.GetAsync($"/invoices?sort={sort}&limit=1&{from}");
        return $"/invoices?sort={sort}&after={page.Next()!.Split("&after=")[1].Split('&')[0]}";
    }

    private static async Task<(TimeSpan First, TimeSpan Second)> MedianTimesAsync(
        HttpClient first, string firstPath, HttpClient second, string secondPath)
    {
        var (firstTimes, secondTimes) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = -2; run < Runs; run++)
        {
            var (one, other) = (await TimeAsync(first, firstPath), await TimeAsync(second, secondPath));
            if (run >= 0)
            {
                firstTimes.Add(one);
                secondTimes.Add(other);
            }
        }

        return (firstTimes.Order().ElementAt(Runs / 2), secondTimes.Order().ElementAt(Runs / 2));
    }

    private static async Task<TimeSpan> TimeAsync(HttpClient client, string path)
    {
        var watch = Stopwatch.StartNew();
        await ReadAsync(client, path, "application/json");
        return watch.Elapsed;
    }

    private static async Task ReadAsync(HttpClient client, string path, string accept)
    {
        using var response = await client.SendAsync("GET", path, null, ("Accept", accept));
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {path}");
        await response.Content.ReadAsByteArrayAsync();
    }
}
