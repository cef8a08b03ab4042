using Aspire.Hosting.Processes;
using Aspire.Hosting.Proxies;

namespace Standin.Tests.Processes;

/// <summary>This assembly as a program: runs scripts under a guardian, as an AppHost does, until it is killed or told to end.</summary>
internal static class Probe
{
    /// <summary>A probe of these scripts; its output is theirs, "guardian id" and, as "port-id port", a free port.</summary>
    public static ManagedProcess Start(Output output, params string[] scripts)
        => ManagedProcess.Start(
            new("dotnet", [typeof(Probe).Assembly.Location, .. scripts], AppContext.BaseDirectory, new Dictionary<string, string>(), []), output.Add);

    public static async Task<int> Main(string[] scripts)
    {
        using var stop = new CancellationTokenSource();
        using var onTerm = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGTERM,
            context =>
            {
                context.Cancel = true;
                stop.Cancel();
            });
        await using var guardian = ProcessGuardian.Start();
        var processes = scripts.Select(script => ManagedProcess.Start(Output.Script(script), (line, _) => Console.WriteLine(line), guardian)).ToArray();
        Console.WriteLine($"port-{Environment.ProcessId} {FreePorts.Next()}");
        Console.WriteLine($"guardian {guardian.Id}");
        await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }

        return 0;
    }
}
