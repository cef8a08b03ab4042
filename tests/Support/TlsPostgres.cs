using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Npgsql;

namespace Tests;

/// <summary>PostgreSQL as a server that takes encrypted connections only: decrypts them, and carries them to the tests' own.</summary>
public sealed class TlsPostgres : IAsyncDisposable
{
    // The client's first message: its length, and the number that asks for encryption.
    private static readonly byte[] SslRequest = [0, 0, 0, 8, 4, 210, 22, 47];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate;
    private readonly Task _accepting;

    /// <param name="connectionString">A database of the tests' own server.</param>
    /// <param name="certificate">What it shows.</param>
    public TlsPostgres(string connectionString, X509Certificate2 certificate)
    {
        _certificate = certificate;
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        _listener.Start();
        _accepting = AcceptAsync(server.Host!, server.Port);
    }

    /// <summary>How a service reaches a database of the server by it, and trusts a certificate's file and nothing else.</summary>
    public string ConnectionStringFor(string connectionString, string trusted) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Host = "localhost",
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
        SslMode = SslMode.VerifyFull,
        RootCertificate = trusted,
        Timeout = 30,
    }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync(string host, int port)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_stop.Token), host, port));
            }
        }
        catch (Exception e) when (FaultyNetwork.IsClosed(e))
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task CarryAsync(TcpClient client, string host, int port)
    {
        using var near = client;
        using var server = new TcpClient();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        try
        {
            var first = new byte[SslRequest.Length];
            await near.GetStream().ReadExactlyAsync(first, ended.Token);
            if (!first.SequenceEqual(SslRequest))
            {
                return;
            }

            await near.GetStream().WriteAsync("S"u8.ToArray(), ended.Token);
            await using var encrypted = new SslStream(near.GetStream());
            await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, ended.Token);
            await server.ConnectAsync(host, port, ended.Token);
            await Task.WhenAny(encrypted.CopyToAsync(server.GetStream(), ended.Token), server.GetStream().CopyToAsync(encrypted, ended.Token));
            await ended.CancelAsync();
        }
        catch (Exception e) when (FaultyNetwork.IsClosed(e) || e is AuthenticationException)
        {
            // One end is gone, or does not trust the certificate.
        }
    }
}
