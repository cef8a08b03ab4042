using Xunit.Abstractions;

namespace Billing.Api.Tests.Scale;

/// <summary>A hundred times the invoices take about the same time, since every question has its index.</summary>
[Collection(Alone.Name)]
public sealed class ScaleTests(SmallAndLarge services, ITestOutputHelper output)
{
    private const double Ratio = 1.5;
    private const double HundredfoldRatio = 5;
    private const long LargestGrowth = 60 * 1024 * 1024;

    // Of times of a few milliseconds some is chance.
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(3);
    private static readonly TimeSpan SummaryLimit = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Lists_of_a_hundred_times_the_invoices_take_one_and_a_half_times_the_time_at_most()
    {
        List<(string Name, Comparison Times)> comparisons =
            [.. Questions.All.Select(question => (question, Compare(question, question)))];
        foreach (var (list, sort, page) in Questions.Middles)
        {
            var (few, many) = (await DeepAsync(services.Small, list, sort, page), await DeepAsync(services.Large, list, sort, page));
            comparisons.Add(($"deep: {list}?sort={sort}", Compare(few, many)));
        }

        foreach (var (_, times) in comparisons)
        {
            await times.WarmAsync();
        }

        var tooSlow = new List<string>();
        foreach (var (name, times) in comparisons)
        {
            var holds = await times.HoldsAsync(IsAlike);
            output.WriteLine($"{times} {name}");
            if (!holds)
            {
                tooSlow.Add($"{times} {name}");
            }
        }

        Assert.True(tooSlow.Count == 0, string.Join('\n', tooSlow));
    }

    /// <summary>
    /// Of a hundred times the invoices a word, or ten days, find a hundred times as many, and all are counted up to 10,000. What
    /// finds as many among few finds all, side by side and in every order; here they lie among others, have to be read, and sorted.
    /// </summary>
    [Fact]
    public async Task What_finds_a_hundred_times_as_many_takes_a_few_times_what_finding_and_counting_as_many_among_few_takes()
    {
        foreach (var (few, many) in Questions.Hundredfold)
        {
            var times = await Compare(few, many).WarmAsync();
            var holds = await times.HoldsAsync(counting => counting.Many <= (counting.Few * HundredfoldRatio) + Noise);
            output.WriteLine($"{times} {many}");
            Assert.True(holds, $"{times} {many}");
        }
    }

    /// <summary>Every open invoice, every draft and a year's payments are added up, each within an index: more of them take longer.</summary>
    [Fact]
    public async Task A_summary_of_all_is_a_matter_of_a_moment()
    {
        var times = await Compare("/invoices/summary", "/invoices/summary").WarmAsync();
        var holds = await times.HoldsAsync(summary => summary.Many < SummaryLimit);
        output.WriteLine($"{times}");
        Assert.True(holds, $"{times}");
    }

    [Fact]
    public async Task A_table_of_all_takes_no_memory_to_speak_of()
    {
        for (var warm = 0; warm < 5; warm++)
        {
            await ReadAsync(services.Large, "/invoices?user_id=5", "text/csv");
        }

        var before = services.LargeProcess.PeakMemory;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/invoices") { Headers = { Accept = { new("text/csv") } } };
        using var response = await services.Large.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var lines = 0;
        while (await reader.ReadLineAsync() is not null)
        {
            lines++;
        }

        var growth = services.LargeProcess.PeakMemory - before;
        output.WriteLine($"{lines} lines, {growth >> 20} MB more than {before >> 20} MB");
        Assert.Equal(SmallAndLarge.LargeCount + 1, lines);
        Assert.InRange(growth, 0, LargestGrowth);
    }

    private static bool IsAlike(Comparison times) => times.Many <= (times.Few * Ratio) + Noise;

    private Comparison Compare(string few, string many) => new(
        () => ReadAsync(services.Small, few, "application/json"), () => ReadAsync(services.Large, many, "application/json"));

    /// <summary>The address of a page further on: a position holds whatever the filter was when it was given.</summary>
    private static async Task<string> DeepAsync(HttpClient client, string list, string sort, string page)
    {
        using var answer = await client.GetAsync($"{list}?sort={sort}&{page}");
        return $"{list}?sort={sort}&after={answer.Next()!.Split("&after=")[1].Split('&')[0]}";
    }

    private static async Task ReadAsync(HttpClient client, string path, string accept)
    {
        using var response = await client.SendAsync("GET", path, null, ("Accept", accept));
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {path}");
        await response.Content.ReadAsByteArrayAsync();
    }
}
