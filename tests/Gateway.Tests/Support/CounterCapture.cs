using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Tests.Support;

/// <summary>Adds up a counter of one gateway, by the value of one of its tags.</summary>
internal sealed class CounterCapture : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, long> _sums = [];

    public CounterCapture(GatewayApp gateway, string instrument, string tag)
    {
        var meters = gateway.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (published, listener) =>
        {
            if (published.Name == instrument && published.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(published);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, measurement, tags, _) =>
        {
            var value = tags.ToArray().FirstOrDefault(candidate => candidate.Key == tag).Value?.ToString() ?? "";
            _sums.AddOrUpdate(value, measurement, (_, sum) => sum + measurement);
        });
        _listener.Start();
    }

    public long this[string value] => _sums.GetValueOrDefault(value);

    public void Dispose() => _listener.Dispose();
}
