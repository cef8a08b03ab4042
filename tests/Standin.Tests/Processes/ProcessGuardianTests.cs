using Aspire.Hosting.Processes;

namespace Standin.Tests.Processes;

public sealed class ProcessGuardianTests
{
    private static readonly TimeSpan s_promised = TimeSpan.FromSeconds(5);

    private readonly Output _output = new();

    [Fact]
    public async Task Nothing_lives_five_seconds_after_the_program_was_killed()
    {
        await using var probe = Probe.Start(_output,
            "exec sleep 100 & echo polite $$; wait",
            "trap '' TERM; sh -c 'trap \"\" TERM; echo child $$; while :; do sleep 0.1; done' & echo stubborn $$; wait",
            "setsid sh -c 'trap \"\" TERM; echo session $$; sleep 100 & echo grandchild $!; while :; do sleep 0.1; done' & exec sleep 100");
        var ids = await IdsOf("guardian", "polite", "stubborn", "child", "session", "grandchild");

        LibC.Signal(probe.Id, LibC.SigKill);
        await Eventually.True(() => !ids.Any(Output.IsAlive), s_promised);
    }

    [Fact]
    public async Task A_process_may_end_in_order_when_the_program_was_killed()
    {
        var file = Path.GetTempFileName();
        try
        {
            await using var probe = Probe.Start(_output, $"trap 'sleep 1; echo bye > {file}; kill $!; exit' TERM; sleep 100 & echo ready $$; wait");
            var ids = await IdsOf("guardian", "ready");
            LibC.Signal(probe.Id, LibC.SigKill);
            await Eventually.True(() => !ids.Any(Output.IsAlive), s_promised);
            Assert.Equal("bye\n", await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_guardian_ends_with_a_program_that_stops_in_order()
    {
        await using var probe = Probe.Start(_output, "echo ready $$; exec sleep 100");
        var ids = await IdsOf("guardian", "ready");
        await probe.StopAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await probe.Exited);
        Assert.DoesNotContain(ids, Output.IsAlive);
    }

    [Fact]
    public async Task A_process_that_has_ended_is_forgotten()
    {
        await using var guardian = ProcessGuardian.Start();
        await using var ended = _output.Run("exit 0", guardian);
        await ended.Exited;
        await using var running = _output.Run("exec sleep 100", guardian);
        Assert.Equal([running.Id], guardian.Watched);
    }

    [Fact]
    public async Task The_terminal_cannot_reach_the_guardian()
    {
        await using var guardian = ProcessGuardian.Start();
        var id = guardian.Id!.Value;
        await Eventually.True(() => ProcessTable.Find(id)?.SessionId == id);
    }

    [Fact]
    public async Task A_guardian_that_was_killed_is_replaced()
    {
        await using var guardian = ProcessGuardian.Start();
        var killed = guardian.Id!.Value;
        guardian.Watch(int.MaxValue);
        LibC.Signal(killed, LibC.SigKill);
        await Eventually.True(() => !Output.IsAlive(killed));

        guardian.Forget(int.MaxValue);
        Assert.NotEqual(killed, guardian.Id);
        Assert.True(Output.IsAlive(guardian.Id!.Value));
    }

    private async Task<int[]> IdsOf(params string[] names)
    {
        var ids = new List<int>();
        foreach (var name in names)
        {
            ids.Add(await _output.NumberOf(name));
        }

        Assert.All(ids, id => Assert.True(Output.IsAlive(id)));
        return [.. ids];
    }
}
