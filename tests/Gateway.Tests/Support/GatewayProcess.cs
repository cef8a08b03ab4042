using System.Diagnostics;
using System.Runtime.InteropServices;
using Gateway.Data;

namespace Gateway.Tests.Support;

/// <summary>The gateway as a process of its own, as it runs in production.</summary>
internal sealed partial class GatewayProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private const int SigTerm = 15;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private GatewayProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false })
        {
            BaseAddress = address,
            DefaultRequestHeaders = { Authorization = new("Bearer", GatewayApp.Issuer.Machine()) },
        };
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    /// <summary>What it has in memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<GatewayProcess> StartAsync(params (string Key, string Value)[] settings)
    {
        string[] arguments = ["exec", typeof(GatewayDbContext).Assembly.Location, "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", [.. arguments, .. GatewayApp.IssuerSettings.Concat(settings).Select(setting => $"--{setting.Key}={setting.Value}")])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        // The test's own, such as the addresses it runs at, are not the gateway's.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        var process = Process.Start(start)!;
        try
        {
            return new GatewayProcess(process, await AddressAsync(process.StandardOutput).WaitAsync(Deadline));
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    /// <summary>Asks it to stop, as an orchestrator does.</summary>
    public void Terminate() => Assert.Equal(0, Kill(_process.Id, SigTerm));

    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Deadline);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        var seen = new List<string>();
        while (await output.ReadLineAsync() is { } line)
        {
            seen.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // Or its log would fill the pipe, and it would stop there.
                _ = output.ReadToEndAsync();
                return new Uri(line[(at + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException("The gateway has not started:\n" + string.Join('\n', seen));
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
