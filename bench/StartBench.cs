using System.Diagnostics;
using System.Globalization;
using Bench.Processes;

namespace Bench;

/// <summary>The start of the system in development: how long until all is healthy, and what memory it takes then.</summary>
internal static class StartBench
{
    private const string Mark = "BENCH_RUN";

    public static async Task RunAsync(BenchOptions options)
    {
        var data = Path.Combine(Path.GetTempPath(), $"bench-start-{Environment.ProcessId}");
        try
        {
            for (var run = 0; run <= options.Rounds; run++)
            {
                await StartAsync(run == 0 ? "first start, which creates the databases" : $"start {run} of {options.Rounds}", data);
            }
        }
        finally
        {
            if (Directory.Exists(data))
            {
                Directory.Delete(data, recursive: true);
            }
        }
    }

    private static async Task StartAsync(string name, string data)
    {
        var mark = Guid.NewGuid().ToString("N");
        string[] arguments =
        [
            "run", "--no-build", "--project", "AppHost", "--", .. new RunSecrets().ToArguments(),
            $"--Postgres:DataDirectory={data}", $"--Gateway:Port={new Uri(ReservedPort.FreeAddress()).Port}",
        ];
        using var process = new Process
        {
            StartInfo = new("dotnet", arguments)
            {
                WorkingDirectory = PublishedSystem.Repository,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { [Mark] = mark, ["Postgres__DataDirectory"] = data },
            },
        };
        var (output, ready) = (new List<string>(), new TaskCompletionSource());
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        var watch = Stopwatch.StartNew();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await Task.WhenAny(ready.Task, process.WaitForExitAsync());
            var elapsed = watch.Elapsed;
            if (!ready.Task.IsCompleted)
            {
                throw new BenchException($"The AppHost did not start; build it first (dotnet build AppHost). It wrote:\n{string.Join('\n', output)}");
            }

            var members = ProcFs.Find($"{Mark}={mark}", data).Select(id => (Name: ProcFs.Name(id), Memory: ProcFs.Memory(id))).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: healthy after {elapsed.TotalSeconds:0.0} s ({output.Single(line => line.Contains("Ready in")).Trim()}), {members.Sum(member => member.Memory) >> 20} MB in {members.Count} processes"));
            foreach (var group in members.GroupBy(member => member.Name).OrderByDescending(group => group.Sum(member => member.Memory)))
            {
                Console.WriteLine($"    {group.Sum(member => member.Memory) >> 20,6} MB  {group.Key} x {group.Count()}");
            }
        }
        finally
        {
            ProcessControl.Signal(process.Id, "TERM");
            await process.WaitForExitAsync();
            await Poll.UntilAsync(() => !ProcFs.Find($"{Mark}={mark}", data).Any(), "everything has ended");
        }

        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.Add(line.Data ?? "");
            }

            if (line.Data?.Contains("Ready in", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        }
    }
}
