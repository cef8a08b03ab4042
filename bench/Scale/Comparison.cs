using System.Diagnostics;

namespace Bench.Scale;

/// <summary>The times that a question takes of few and of many, asked in turn, so that whatever else the machine does takes its part of both.</summary>
internal sealed record Comparison(TimeSpan Few, TimeSpan Many)
{
    private const int WarmUps = 2;
    private const int Runs = 7;

    public static async Task<Comparison> RunAsync(Func<Task> askFew, Func<Task> askMany)
    {
        var (few, many) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            few.Add(await TimeAsync(askFew));
            many.Add(await TimeAsync(askMany));
        }

        return new(Median(few), Median(many));
    }

    private static TimeSpan Median(List<TimeSpan> times) => times[WarmUps..].Order().ElementAt(Runs / 2);

    private static async Task<TimeSpan> TimeAsync(Func<Task> ask)
    {
        var watch = Stopwatch.StartNew();
        await ask();
        return watch.Elapsed;
    }
}
