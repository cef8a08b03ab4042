using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gateway.Tests.Support;

/// <summary>A server of ours as a process of its own, as it runs in production.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private const int SigTerm = 15;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address => _address.Task.Result;

    public IReadOnlyCollection<string> Lines => _lines;

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a program and waits until it listens.</summary>
    /// <param name="program">Its assembly.</param>
    /// <param name="address">Where it is to listen.</param>
    /// <param name="settings">Its configuration, with colons.</param>
    /// <param name="trusted">A file of certificates that it trusts; null for the machine's.</param>
    public static async Task<ServerProcess> StartAsync(
        string program, string address, IEnumerable<(string Key, string Value)> settings, string? trusted = null)
    {
        var command = Command(program, ["--urls", address], settings);
        if (trusted is not null)
        {
            command.Environment["SSL_CERT_FILE"] = trusted;
        }

        var server = new ServerProcess(Process.Start(command)!);
        try
        {
            await server._address.Task.WaitAsync(Deadline);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public static async Task RunAsync(string program, string argument, IEnumerable<(string Key, string Value)> settings)
    {
        await using var run = new ServerProcess(Process.Start(Command(program, [argument], settings))!);
        Assert.True(await run.ExitCodeAsync() == 0, string.Join('\n', run.Lines));
    }

    public void Terminate() => Assert.Equal(0, Kill(_process.Id, SigTerm));

    public async Task KillAsync()
    {
        _process.Kill();
        await ExitCodeAsync();
    }

    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Deadline);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Command(string program, string[] arguments, IEnumerable<(string Key, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. settings.Select(setting => $"--{setting.Key}={setting.Value}"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        // The test's own, such as the addresses it runs at, are not the server's.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        return start;
    }

    private void Add(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("It has ended before it listened:\n" + string.Join('\n', _lines)));
            return;
        }

        _lines.Enqueue(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..]));
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
