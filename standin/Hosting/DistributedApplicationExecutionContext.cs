namespace Aspire.Hosting;

/// <summary>How the application is executed.</summary>
public class DistributedApplicationExecutionContext(DistributedApplicationOperation operation)
{
    private IServiceProvider? _services;

    /// <summary>To run or to publish it.</summary>
    public DistributedApplicationOperation Operation { get; } = operation;

    /// <summary>Whether it is run.</summary>
    public bool IsRunMode => Operation == DistributedApplicationOperation.Run;

    /// <summary>Whether it is published.</summary>
    public bool IsPublishMode => Operation == DistributedApplicationOperation.Publish;

    /// <summary>The application's services.</summary>
    /// <exception cref="InvalidOperationException">The application has not been built.</exception>
    public IServiceProvider ServiceProvider
    {
        get => _services ?? throw new InvalidOperationException("The services are not there before the application is built.");
        internal set => _services = value;
    }
}

/// <summary>What is done with an application.</summary>
public enum DistributedApplicationOperation
{
    /// <summary>Its resources are started.</summary>
    Run,

    /// <summary>What deploys it is written.</summary>
    Publish,
}
