using System.Diagnostics;
using System.Globalization;

namespace Tests;

/// <summary>
/// The times that one question takes of few and of many, asked in turn, so that whatever else the machine does takes its part of
/// both. Of each the median counts, and where it is not yet what it should be more is measured: what is slow in itself stays slow,
/// what was disturbed does not.
/// </summary>
public sealed class Comparison(Func<Task> askFew, Func<Task> askMany)
{
    private const int RunsAtOnce = 7;
    private const int MostRuns = 8 * RunsAtOnce;
    private const double Ratio = 1.5;

    public static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(3);

    private readonly List<TimeSpan> _few = [];
    private readonly List<TimeSpan> _many = [];

    public TimeSpan Few => Median(_few);

    public TimeSpan Many => Median(_many);

    public bool IsAlike => Many <= (Few * Ratio) + Noise;

    /// <summary>Asks without measuring: what is compiled, planned and read from disk the first time is no matter of size.</summary>
    public async Task<Comparison> WarmAsync()
    {
        for (var run = 0; run < 2; run++)
        {
            await askFew();
            await askMany();
        }

        return this;
    }

    /// <summary>Measures until the condition holds, or long enough to say that it does not.</summary>
    public async Task<bool> HoldsAsync(Func<Comparison, bool> condition)
    {
        do
        {
            for (var run = 0; run < RunsAtOnce; run++)
            {
                _few.Add(await TimeAsync(askFew));
                _many.Add(await TimeAsync(askMany));
            }
        }
        while (!condition(this) && _few.Count < MostRuns);
        return condition(this);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Few.TotalMilliseconds,8:0.00} ms {Many.TotalMilliseconds,8:0.00} ms {Many / Few,6:0.00} ({_few.Count} runs)");

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<TimeSpan> TimeAsync(Func<Task> ask)
    {
        var watch = Stopwatch.StartNew();
        await ask();
        return watch.Elapsed;
    }
}
