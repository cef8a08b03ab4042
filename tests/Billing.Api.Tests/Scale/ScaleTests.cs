namespace Billing.Api.Tests.Scale;

/// <summary>A hundred times the invoices take about the same time, since every question has its index.</summary>
[Collection(Alone.Name)]
public sealed class ScaleTests(SmallAndLarge services, ITestOutputHelper output)
{
    private const double HundredfoldRatio = 5;
    private const long LargestGrowth = 60 * 1024 * 1024;
    private static readonly TimeSpan FarEndLimit = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan SummaryLimit = TimeSpan.FromSeconds(2);

    private readonly FewAndMany _services = new(services.Small, services.Large);

    [Fact]
    public async Task Lists_of_a_hundred_times_the_invoices_take_one_and_a_half_times_the_time_at_most()
    {
        List<(string Name, Comparison Times)> comparisons = [.. Questions.All.Select(question => (question, _services.Compare(question)))];
        foreach (var (list, sort, page) in Questions.Middles)
        {
            comparisons.Add(($"deep: {list}?sort={sort}", await _services.CompareDeepAsync(list, sort, page)));
        }

        await FewAndMany.AssertAsync(comparisons, times => times.IsAlike, output);
    }

    /// <summary>
    /// Of a hundred times the invoices a word, or ten days, find a hundred times as many, and all are counted up to 10,000. What
    /// finds as many among few finds all, side by side and in every order; here they lie among others, have to be read, and sorted.
    /// </summary>
    [Fact]
    public Task What_finds_a_hundred_times_as_many_takes_a_few_times_what_finding_and_counting_as_many_among_few_takes() =>
        FewAndMany.AssertAsync(
            [.. Questions.Hundredfold.Select(pair => (pair.Many, _services.Compare(pair.Few, pair.Many)))],
            times => times.Many <= (times.Few * HundredfoldRatio) + Comparison.Noise,
            output);

    [Fact]
    public Task Dates_at_the_far_end_of_an_order_are_a_matter_of_a_moment() => FewAndMany.AssertAsync(
        [.. Questions.FarEnds.Select(question => (question, _services.Compare(question)))], times => times.Many < FarEndLimit, output);

    /// <summary>Every open invoice, every draft and a year's payments are added up, each within an index: more of them take longer.</summary>
    [Fact]
    public async Task A_summary_of_all_is_a_matter_of_a_moment()
    {
        var times = await _services.Compare("/invoices/summary").WarmAsync();
        var holds = await times.HoldsAsync(summary => summary.Many < SummaryLimit);
        output.WriteLine($"{times}");
        Assert.True(holds, $"{times}");
    }

    [Fact]
    public async Task A_table_of_all_takes_no_memory_to_speak_of()
    {
        for (var warm = 0; warm < 5; warm++)
        {
            using var few = await services.Large.SendAsync("GET", "/invoices?user_id=5", null, ("Accept", "text/csv"));
            Assert.True(few.IsSuccessStatusCode, $"{few.StatusCode}");
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
        // The kernel counts pages in batches: a peak that has not moved may read a little lower than before.
        Assert.True(growth <= LargestGrowth, $"{growth >> 20} MB");
    }
}
