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

    /// <summary>Called before the builder uses its options.</summary>
    public required Action<DistributedApplicationOptions, HostApplicationBuilderSettings> Constructing { get; init; }

    /// <summary>Called before the application is built.</summary>
    public required Action<DistributedApplicationBuilder> Building { get; init; }

    /// <summary>Called in place of running the application.</summary>
    public required Action<DistributedApplication> Running { get; init; }
}
