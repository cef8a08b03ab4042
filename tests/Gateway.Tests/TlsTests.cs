using System.Buffers.Binary;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.RegularExpressions;
using Gateway.Data;
using Microsoft.EntityFrameworkCore;
using Persistence;

namespace Gateway.Tests;

/// <summary>Nothing goes unencrypted where each has a certificate.</summary>
public sealed partial class TlsTests(TlsSystem system) : IClassFixture<TlsSystem>
{
    [Fact]
    public async Task Everything_is_encrypted_and_cookies_are_for_this_host_over_https()
    {
        using var handler = system.Certificate.CreateHandler();
        var protocols = new HashSet<SslProtocols>();
        handler.PlaintextStreamFilter = (context, _) =>
        {
            protocols.Add(((SslStream)context.PlaintextStream).SslProtocol);
            return ValueTask.FromResult(context.PlaintextStream);
        };
        using var client = new HttpClient(handler) { BaseAddress = new(system.Address) };
        using var page = await client.GetAsync("/auth/login");
        var html = await page.Content.ReadAsStringAsync();
        Assert.True(page.IsSuccessStatusCode, html);
        Assert.Equal("max-age=31536000; includeSubDomains", page.Headers.GetValues("Strict-Transport-Security").Single());
        using var form = new FormUrlEncodedContent(
        [
            new("username", "ada"), new("password", TlsSystem.Password), new("__RequestVerificationToken", FormToken().Match(html).Groups["value"].Value),
        ]);
        using var signedIn = await client.PostAsync(page.RequestMessage!.RequestUri, form);
        using var me = await client.GetAsync("/auth/me");
        Assert.Contains("\"username\":\"ada\"", await me.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await client.GetAsync("/api/users").HasStatusAsync(HttpStatusCode.OK);

        var cookies = handler.CookieContainer.GetAllCookies();
        Assert.All(cookies, cookie => Assert.True(cookie.Secure, cookie.Name));
        Assert.All(["__Host-session", "__Host-idp", "__Host-idp-form"], name => Assert.Contains(cookies, cookie => cookie.Name == name));
        Assert.All(cookies, cookie => Assert.StartsWith("__", cookie.Name, StringComparison.Ordinal));
        Assert.All(protocols, protocol => Assert.True(protocol >= SslProtocols.Tls12, $"{protocol}"));
    }

    [Fact]
    public async Task Who_speaks_http_gets_no_answer()
    {
        using var client = new HttpClient { BaseAddress = new UriBuilder(system.Address) { Scheme = "http" }.Uri };
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/"));
    }

    [Theory]
    [InlineData(0x0301, false)]
    [InlineData(0x0302, false)]
    [InlineData(0x0303, true)]
    public async Task Versions_before_1_2_are_refused(int version, bool isTaken)
    {
        foreach (var server in (Uri[])[system.Gateway.Address, system.Users.Address])
        {
            Assert.Equal(isTaken, await AnswersHelloAsync(server, version));
        }
    }

    [Fact]
    public async Task Services_and_databases_whose_certificate_nobody_vouches_for_are_not_used()
    {
        await using var distrustful = await system.StartDistrustfulGatewayAsync();
        using var handler = system.Certificate.CreateHandler();
        using var client = new HttpClient(handler) { BaseAddress = distrustful.Address };
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "api"), new("client_secret", TlsSystem.Secret)]);
        await client.PostAsync("/connect/token", form).HasStatusAsync(HttpStatusCode.BadGateway);

        using var other = new TestCertificate();
        var database = system.Database.ConnectionStringFor(await Postgres.CreateDatabaseAsync<GatewayDbContext>("gatewaydb"), other.PemPath);
        await using var context = new GatewayDbContext(new DbContextOptionsBuilder<GatewayDbContext>().UseNpgsql(DatabaseDefaults.Tune(database)).Options);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => context.Database.OpenConnectionAsync());
        Assert.IsType<AuthenticationException>(refused.GetBaseException());
    }

    /// <summary>Whether a server goes on after a client's first message, which offers one version and what every server of it knows.</summary>
    private static async Task<bool> AnswersHelloAsync(Uri server, int version)
    {
        const byte Handshake = 22;
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Host, server.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Hello((ushort)version));
        var answer = new byte[1];
        var read = await stream.ReadAtLeastAsync(answer, 1, throwOnEndOfStream: false).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        return read == 1 && answer[0] == Handshake;
    }

    private static byte[] Hello(ushort version)
    {
        // ECDHE with ECDSA and RSA, AES in GCM and in CBC.
        byte[] ciphers = [0xc0, 0x2b, 0xc0, 0x2f, 0xc0, 0x09, 0xc0, 0x0a, 0xc0, 0x13, 0xc0, 0x14];
        byte[] extensions =
        [
            // P-256, points uncompressed, and signatures: ECDSA and RSA with SHA-256 and SHA-1.
            0, 10, 0, 4, 0, 2, 0, 23,
            0, 11, 0, 2, 1, 0,
            0, 13, 0, 10, 0, 8, 4, 3, 4, 1, 2, 3, 2, 1,
        ];
        byte[] body =
        [
            .. Short(version), .. new byte[32], 0,
            .. Short((ushort)ciphers.Length), .. ciphers, 1, 0,
            .. Short((ushort)extensions.Length), .. extensions,
        ];
        return [22, 3, 1, .. Short((ushort)(body.Length + 4)), 1, 0, .. Short((ushort)body.Length), .. body];
    }

    private static byte[] Short(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, value);
        return bytes;
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="(?<value>[^"]+)""")]
    private static partial Regex FormToken();
}
