using System.Diagnostics;
using System.Net;
using System.Text;

namespace AppHost.Tests.Processes;

/// <summary>An AppHost in a process of its own, as <c>dotnet run --project AppHost</c> starts it, on data and ports of its own.</summary>
internal sealed class AppHostProcess : IDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromMinutes(3);
    /// <summary>The same for all, as a second start on the same data has the first one's too.</summary>
    private static readonly RunSecrets Secrets = new();

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AppHostProcess(Process process, int port, ProcessFamily family)
    {
        _process = process;
        Port = port;
        Family = family;
    }

    public int Id => _process.Id;

    public int Port { get; }

    public ProcessFamily Family { get; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts it.</summary>
    /// <param name="data">The folder of its database.</param>
    /// <param name="port">The gateway's port; a free one by default.</param>
    /// <param name="environment">Further variables; null removes one.</param>
    /// <param name="hasMail">Whether it starts its mail server.</param>
    public static AppHostProcess Start(
        string data, int? port = null, IReadOnlyDictionary<string, string?>? environment = null, bool hasMail = false)
    {
        var family = new ProcessFamily(data);
        var gatewayPort = port ?? FreePort();
        var start = new ProcessStartInfo(Executable)
        {
            WorkingDirectory = Projects.AppHost.ProjectPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] mail = hasMail ? [] : ["--Mail:Host="];
        foreach (var argument in (string[])[.. Secrets.ToArguments(), $"--Gateway:Port={gatewayPort}", $"--Postgres:DataDirectory={data}", .. mail])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPIRE_ALLOW_UNSECURED_TRANSPORT"] = "true";
        // As the launch profile has it, on ports of its own.
        foreach (var address in (string[])["ASPNETCORE_URLS", "ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL", "ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL"])
        {
            start.Environment[address] = $"http://localhost:{FreePort()}";
        }

        start.Environment[ProcessFamily.Variable] = family.Mark;
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        var app = new AppHostProcess(new Process { StartInfo = start }, gatewayPort, family);
        app._process.OutputDataReceived += (_, line) => app.Take(line.Data);
        app._process.ErrorDataReceived += (_, line) => app.Take(line.Data);
        app._process.Start();
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        return app;
    }

    /// <summary>A client of the gateway that is a program with a token. The caller disposes it.</summary>
    public HttpClient CreateClient() => MachineTokenHandler.CreateClient(new($"http://localhost:{Port}"), Secrets.ApiClient);

    public int TimesPasswordWasShown => Output.Split(Secrets.AdminPassword).Length - 1;

    public async Task WaitUntilReadyAsync()
    {
        var first = await Task.WhenAny(_ready.Task, _process.WaitForExitAsync()).WaitAsync(StartDeadline);
        Assert.True(first == _ready.Task, $"The AppHost ended before it was ready:\n{Output}");
    }

    public async Task WaitForOutputAsync(string text)
    {
        var clock = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            Assert.True(clock.Elapsed < StartDeadline && !_process.HasExited, $"The terminal does not show '{text}':\n{Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    public async Task WaitUntilServedAsync()
    {
        using var client = new HttpClient();
        await Poll.UntilAsync(IsServedAsync, seconds: (int)StartDeadline.TotalSeconds);

        async Task<bool> IsServedAsync()
        {
            Assert.False(_process.HasExited, $"The AppHost ended before it was ready:\n{Output}");
            try
            {
                using var response = await client.GetAsync($"http://localhost:{Port}/api/users");
                return response.StatusCode == HttpStatusCode.Unauthorized;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }

    /// <summary>Waits for its end and for all that it wrote.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitForExitAsync(TimeSpan deadline)
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(deadline);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"The AppHost was still running after {deadline}:\n{Output}");
        }

        return _process.ExitCode;
    }

    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{Id}"]);
        await kill.WaitForExitAsync();
    }

    public static int FreePort() => new Uri(ReservedPort.FreeAddress()).Port;

    public void Dispose()
    {
        Family.KillAll();
        _process.Dispose();
    }

    /// <summary>The AppHost's own build output: beside this one, for the same configuration.</summary>
    public static string Executable
    {
        get
        {
            var output = Path.GetRelativePath(Path.Combine(Projects.AppHost.ProjectPath, "..", "tests", "AppHost.Tests"), AppContext.BaseDirectory);
            return Path.Combine(Projects.AppHost.ProjectPath, output, OperatingSystem.IsWindows() ? "AppHost.exe" : "AppHost");
        }
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line.Contains("Ready in", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }
}
