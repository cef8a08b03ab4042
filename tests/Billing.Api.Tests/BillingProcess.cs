using System.Collections.Concurrent;
using System.Diagnostics;
using Billing.Api.Data;

namespace Billing.Api.Tests;

/// <summary>A replica of the service as a process of its own, which can be killed.</summary>
public sealed class BillingProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string?> _lines = new();

    private BillingProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => _lines.Enqueue(line.Data);
        process.ErrorDataReceived += (_, line) => _lines.Enqueue(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _lines);

    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public async Task<Uri> AddressAsync()
    {
        const string Listening = "Now listening on: ";
        await Poll.UntilAsync(
            () => Task.FromResult(_process.HasExited || Output.Contains(Listening, StringComparison.Ordinal)), "it listens");
        var line = _lines.FirstOrDefault(line => line?.Contains(Listening, StringComparison.Ordinal) == true);
        return new(line?.Split(Listening)[1] ?? throw new InvalidOperationException(Output));
    }

    public static BillingProcess Start(
        string connectionString, FakeUsersApi users, TestIssuer issuer, string address = "http://127.0.0.1:0",
        IEnumerable<(string Name, string Value)>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(BillingDbContext).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address,
                ["ConnectionStrings__billingdb"] = connectionString,
                ["services__users-api__http__0"] = users.Address,
            },
        };
        foreach (var (name, value) in issuer.Settings("__").Concat((settings ?? []).Select(setting => (setting.Name.Replace(":", "__", StringComparison.Ordinal), setting.Value))))
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
