using System.Net;
using Aspire.Hosting.Proxies;
using Standin.Tests.Processes;

namespace Standin.Tests.Proxies;

public sealed class FreePortsTests
{
    [Fact]
    public void A_port_is_handed_out_once()
    {
        var ports = Enumerable.Range(0, 120).Select(_ => FreePorts.Next()).ToArray();
        Assert.Equal(ports.Length, ports.Distinct().Count());
        Assert.All(ports, port => Assert.InRange(port, 20000, 29999));
    }

    [Fact]
    public void A_port_can_be_listened_on()
    {
        var port = FreePorts.Next();
        using var v4 = new TcpServer(port, IPAddress.Any);
        using var v6 = new TcpServer(port, IPAddress.IPv6Loopback);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public void A_port_on_which_somebody_listens_is_not_free(string address)
    {
        var port = FreePorts.Next();
        using (new TcpServer(port, IPAddress.Parse(address)))
        {
            Assert.False(FreePorts.IsFree(port));
        }

        Assert.True(FreePorts.IsFree(port));
    }

    [Fact]
    public async Task Two_programs_take_their_ports_from_different_blocks()
    {
        var output = new Output();
        await using var first = Probe.Start(output);
        await using var second = Probe.Start(output);
        int[] ports = [await output.NumberOf($"port-{first.Id}"), await output.NumberOf($"port-{second.Id}"), FreePorts.Next()];
        Assert.Equal(3, ports.Select(port => port / 50).Distinct().Count());
    }
}
