using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>Sends resources' logs to the AppHost's own, as <c>{application}.Resources.{resource}</c>.</summary>
internal sealed class ResourceLogForwarder(ResourceLoggerService loggers, ILoggerFactory loggerFactory, IHostEnvironment environment)
{
    /// <summary>Begins, before any log is written.</summary>
    public void Start() => loggers.LogAdded += (id, log) =>
    {
        var logger = loggerFactory.CreateLogger($"{environment.ApplicationName}.Resources.{id}");
        log.Written += (line, isError) =>
        {
            if (isError)
            {
                logger.WriteError(line);
            }
            else
            {
                logger.Write(line);
            }
        };
    };
}
