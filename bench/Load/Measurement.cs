namespace Bench.Load;

/// <summary>What was measured of some requests.</summary>
internal sealed class Measurement
{
    private readonly List<TimeSpan> _times = [];
    private readonly Dictionary<string, TimeSpan> _cpu = [];
    private TimeSpan _elapsed;

    public int Errors { get; private set; }

    public int Succeeded => _times.Count;

    public double PerSecond => _times.Count / _elapsed.TotalSeconds;

    public void Add(TimeSpan elapsed, IEnumerable<TimeSpan> times, int errors, IEnumerable<(string Process, TimeSpan Cpu)> cpu)
    {
        _elapsed += elapsed;
        _times.AddRange(times);
        Errors += errors;
        foreach (var (process, time) in cpu)
        {
            _cpu[process] = _cpu.GetValueOrDefault(process) + time;
        }
    }

    public double Milliseconds(double quantile) => _times.Count == 0
        ? double.NaN
        : _times.Order().ElementAt((int)Math.Min(_times.Count - 1, _times.Count * quantile)).TotalMilliseconds;

    public double CpuMicroseconds(string process) => _cpu.GetValueOrDefault(process).TotalMicroseconds / Math.Max(1, _times.Count + Errors);
}
