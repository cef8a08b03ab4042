using Bench;
using Bench.Documents;
using Bench.Load;
using Bench.Scale;
using Bench.Slow;

// Whoever drives waits for answers, and must not spin meanwhile on a core that the servers need. The floors are servers and stay as they are.
if (args is not [Floors.Service or Floors.Proxy, ..])
{
    AppContext.SetData("System.Threading.ThreadPool.UnfairSemaphoreSpinLimit", 0);
}

var options = BenchOptions.Parse(args);
// A folder of its own: databases of throwaway ones are not written durably, as those of a system are.
var data = Path.Combine(Path.GetTempPath(), $"bench-postgres-{Environment.ProcessId}");
Environment.SetEnvironmentVariable("Postgres__DataDirectory", data);
try
{
    switch (options.Mode)
    {
        case "load":
            await LoadBench.RunAsync(options);
            break;
        case "scale":
            await ScaleBench.RunAsync(options);
            break;
        case "slow":
            await SlowBench.RunAsync(options);
            break;
        case "documents":
            await DocumentBench.RunAsync(options);
            break;
        case "start":
            await StartBench.RunAsync(options);
            break;
        // The floors, as processes that `load` starts.
        case Floors.Service:
            await Floors.RunServiceAsync(args[1..]);
            break;
        case Floors.Proxy:
            await Floors.RunProxyAsync(args[1..]);
            break;
        default:
            throw new BenchException($"There is no mode '{options.Mode}': use load, scale, slow, documents or start.");
    }
}
catch (BenchException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
finally
{
    await new Postgres().DisposeAsync();
    if (Directory.Exists(data))
    {
        Directory.Delete(data, recursive: true);
    }
}

return 0;
