using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>How a test takes part in what an AppHost's entry point builds, in the same flow of execution.</summary>
internal sealed class BuilderInterceptor
{
    private static readonly AsyncLocal<BuilderInterceptor?> Flow = new();

    public static BuilderInterceptor? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    public required Action<DistributedApplicationOptions, HostApplicationBuilderSettings> Constructing { get; init; }

    public required Action<DistributedApplicationBuilder> Constructed { get; init; }

    public required Action<DistributedApplicationBuilder> Building { get; init; }

    public required Action<DistributedApplication> Built { get; init; }
}
