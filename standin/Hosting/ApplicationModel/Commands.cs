using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Something that can be done with a resource by hand.</summary>
public sealed class ResourceCommandAnnotation(
    string name, string displayName, Func<UpdateCommandStateContext, ResourceCommandState> updateState,
    Func<ExecuteCommandContext, Task<ExecuteCommandResult>> executeCommand, CommandOptions options) : IResourceAnnotation
{
    /// <summary>Unique in the resource.</summary>
    public string Name { get; } = name;

    /// <summary>What is shown.</summary>
    public string DisplayName { get; } = displayName;

    /// <summary>Whether it can be done now.</summary>
    public Func<UpdateCommandStateContext, ResourceCommandState> UpdateState { get; } = updateState;

    /// <summary>Does it.</summary>
    public Func<ExecuteCommandContext, Task<ExecuteCommandResult>> ExecuteCommand { get; } = executeCommand;

    /// <summary>How it is shown.</summary>
    public CommandOptions Options { get; } = options;
}

/// <summary>How a command is shown.</summary>
public class CommandOptions
{
    /// <summary>What it does.</summary>
    public string? Description { get; set; }

    /// <summary>What is asked before it is done.</summary>
    public string? ConfirmationMessage { get; set; }

    /// <summary>The icon's name.</summary>
    public string? IconName { get; set; }

    /// <summary>The icon's form.</summary>
    public IconVariant? IconVariant { get; set; }

    /// <summary>Whether it is shown first.</summary>
    public bool IsHighlighted { get; set; }

    /// <summary>Whether it can be done now; always by default.</summary>
    public Func<UpdateCommandStateContext, ResourceCommandState>? UpdateState { get; set; }
}

/// <summary>An icon's form.</summary>
public enum IconVariant
{
    /// <summary>Lines.</summary>
    Regular,

    /// <summary>Areas.</summary>
    Filled,
}

/// <summary>Whether a command can be done.</summary>
public enum ResourceCommandState
{
    /// <summary>Yes.</summary>
    Enabled,

    /// <summary>Not now.</summary>
    Disabled,

    /// <summary>No, and it is not shown.</summary>
    Hidden,
}

/// <summary>What there is to know when deciding whether a command can be done.</summary>
public sealed class UpdateCommandStateContext
{
    /// <summary>How the resource is.</summary>
    public required CustomResourceSnapshot ResourceSnapshot { get; init; }

    /// <summary>The application's services.</summary>
    public required IServiceProvider ServiceProvider { get; init; }
}

/// <summary>What a command works with.</summary>
public sealed class ExecuteCommandContext
{
    /// <summary>The application's services.</summary>
    public required IServiceProvider ServiceProvider { get; init; }

    /// <summary>The resource.</summary>
    public required string ResourceName { get; init; }

    /// <summary>Ends it.</summary>
    public required CancellationToken CancellationToken { get; init; }

    /// <summary>The resource's log.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}

/// <summary>What has become of a command.</summary>
public sealed class ExecuteCommandResult
{
    /// <summary>Whether it was done.</summary>
    public required bool Success { get; init; }

    /// <summary>Whether somebody changed their mind.</summary>
    public bool Canceled { get; init; }

    /// <summary>Why it was not done.</summary>
    public string? ErrorMessage { get; init; }
}

/// <summary>What may become of a command.</summary>
public static class CommandResults
{
    /// <summary>It was done.</summary>
    public static ExecuteCommandResult Success() => new() { Success = true };

    /// <summary>It was not done; says why.</summary>
    public static ExecuteCommandResult Failure(string? errorMessage = null) => new() { Success = false, ErrorMessage = errorMessage };

    /// <summary>It was not done, because of an exception.</summary>
    public static ExecuteCommandResult Failure(Exception exception) => Failure(exception.Message);

    /// <summary>Somebody changed their mind.</summary>
    public static ExecuteCommandResult Canceled() => new() { Success = false, Canceled = true };
}
