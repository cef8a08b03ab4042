using System.Diagnostics;

namespace Bench.Processes;

/// <summary>A server in a process of its own. What it writes goes to a file, so that nobody has to read it meanwhile.</summary>
internal sealed class ChildService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ChildService(string name, Uri address, Process process) => (Name, Address, _process) = (name, address, process);

    public string Name { get; }

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>Starts a program that listens at an address, and waits until it answers there.</summary>
    /// <param name="name">How it is called in tables.</param>
    /// <param name="address">Where it will listen.</param>
    /// <param name="ready">A path that succeeds once it is ready.</param>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="command">The program and its arguments.</param>
    public static async Task<ChildService> StartAsync(string name, string address, string ready, string folder, params IEnumerable<string> command)
    {
        var (process, log) = Run(folder, command);
        var service = new ChildService(name, new(address), process);
        using var client = new HttpClient { BaseAddress = service.Address };
        for (var waited = Stopwatch.StartNew(); !await AnswersAsync(client, ready); await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            if (process.HasExited || waited.Elapsed > Patience)
            {
                await service.DisposeAsync();
                throw new BenchException($"{name} did not start. Its output ({log}) ends with:\n{Tail(log)}");
            }
        }

        return service;
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task RunAsync(string folder, params IEnumerable<string> command)
    {
        var (process, log) = Run(folder, command);
        using (process)
        {
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new BenchException($"'{string.Join(' ', command.Take(3))}' failed in {folder}. Its output ({log}) ends with:\n{Tail(log)}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            ProcessControl.Signal(_process.Id, "TERM");
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static (Process Process, string Log) Run(string folder, IEnumerable<string> command)
    {
        var log = Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "logs")).FullName, $"{Guid.NewGuid():N}.log");
        // `exec`: the process is the program, and not a shell around it.
        string[] arguments = ["-c", "exec \"$@\" > \"$0\" 2>&1", log, .. command];
        return (Process.Start(new ProcessStartInfo("sh", arguments) { WorkingDirectory = folder })!, log);
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(path);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string Tail(string log) => string.Join('\n', File.ReadLines(log).TakeLast(15));
}
