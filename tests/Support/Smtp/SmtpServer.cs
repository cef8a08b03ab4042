using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MimeKit;

namespace Tests.Smtp;

/// <summary>A mail server that keeps what it is sent, and at each step does what a test has it do.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MimeMessage> _messages = [];
    private readonly ConcurrentDictionary<SmtpStep, SmtpFault> _faults = [];
    private readonly ConcurrentDictionary<string, string> _refused = [];
    private readonly Task _accepting;

    public SmtpServer(bool isEncrypted = false)
    {
        IsEncrypted = isEncrypted;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether connections are encrypted from their first byte.</summary>
    public bool IsEncrypted { get; }

    /// <summary>Whether it offers STARTTLS.</summary>
    public bool OffersTls { get; init; }

    /// <summary>Who may send, as <c>name:password</c>; null for everybody.</summary>
    public string? Account { get; init; }

    /// <summary>Trusted by nobody.</summary>
    public X509Certificate2 Certificate { get; } = TestCertificate.Create();

    /// <summary>What it has taken, each copy by itself.</summary>
    public IReadOnlyCollection<MimeMessage> Messages => _messages;

    /// <summary>The settings by which a service sends to it.</summary>
    public IEnumerable<(string Name, string Value)> Settings() =>
    [
        ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{Port}"), ("Mail:Tls", IsEncrypted ? "Implicit" : OffersTls ? "StartTls" : "None"),
        ("Mail:From", "Users & Billing <no-reply@example.org>"),
    ];

    /// <summary>Has it fail at a step, until the fault's times are over.</summary>
    public SmtpFault FailAt(SmtpStep step, SmtpFault fault) => _faults[step] = fault;

    /// <summary>Has it refuse one recipient, whatever it does with others.</summary>
    public void Refuse(string address, string response) => _refused[address] = response;

    /// <summary>Has it take mail to a recipient again.</summary>
    public void Accept(string address) => _refused.TryRemove(address, out _);

    public async Task<MimeMessage> MessageToAsync(string address, Func<MimeMessage, bool>? which = null)
    {
        MimeMessage? found = null;
        await Poll.UntilAsync(
            () => (found = _messages.LastOrDefault(message => message.To.Mailboxes.Any(to => to.Address == address) && which?.Invoke(message) != false)) is not null,
            $"mail to {address}");
        return found!;
    }

    /// <summary>The one link with a token in a message.</summary>
    public static string LinkIn(MimeMessage message) =>
        Assert.Single(message.TextBody!.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries), line => line.StartsWith("http", StringComparison.Ordinal) && line.Contains('#', StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
        Certificate.Dispose();
    }

    internal SmtpFault? FaultAt(SmtpStep step) => _faults.TryGetValue(step, out var fault) && fault.Happens() ? fault : null;

    /// <summary>How it refuses who is named in a line; null where it does not.</summary>
    internal SmtpFault? RefusalIn(string line) =>
        _refused.FirstOrDefault(refused => line.Contains($"<{refused.Key}>", StringComparison.OrdinalIgnoreCase)).Value is { } response
            ? SmtpFault.Answer(response)
            : null;

    internal void Keep(MimeMessage message) => _messages.Enqueue(message);

    private async Task AcceptAsync()
    {
        var sessions = new List<Task>();
        try
        {
            while (true)
            {
                sessions.Add(new SmtpSession(this, await _listener.AcceptTcpClientAsync(_stop.Token)).RunAsync(_stop.Token));
            }
        }
        catch (Exception exception) when (FaultyNetwork.IsClosed(exception))
        {
            await Task.WhenAll(sessions);
        }
    }
}
