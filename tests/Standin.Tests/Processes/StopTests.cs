using System.Diagnostics;
using Aspire.Hosting.Processes;

namespace Standin.Tests.Processes;

public sealed class StopTests
{
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(200);

    private readonly Output _output = new();

    [Fact]
    public async Task A_process_may_end_in_order()
    {
        await using var process = _output.Run("trap 'echo bye; kill $!; exit 3' TERM; sleep 100 & echo ready 1; wait");
        await _output.NumberOf("ready");
        await process.StopAsync(s_long);
        Assert.Equal(3, await process.Exited);
        Assert.Equal("bye", _output.Lines[^1]);
    }

    [Fact]
    public async Task A_signal_that_ends_it_is_the_exit_code()
    {
        await using var process = _output.Run("exec sleep 100");
        await process.StopAsync(s_long);
        Assert.Equal(128 + 15, await process.Exited);
    }

    [Fact]
    public async Task A_process_that_does_not_heed_is_killed_after_the_grace_with_its_whole_tree()
    {
        await using var process = _output.Run("""
            trap '' TERM
            setsid sh -c 'echo session $$; sleep 100 & echo grandchild $!; wait' &
            sleep 100 & echo child $!
            wait
            """);
        int[] ids = [await _output.NumberOf("session"), await _output.NumberOf("grandchild"), await _output.NumberOf("child")];
        Assert.All(ids, id => Assert.True(Output.IsAlive(id)));

        await process.StopAsync(s_short);
        Assert.Equal(128 + 9, await process.Exited);
        await Eventually.True(() => !ids.Any(Output.IsAlive));
    }

    [Fact]
    public async Task Only_the_process_itself_is_asked_to_stop()
    {
        await using var process = _output.Run("""
            sh -c 'trap "echo asked" TERM; echo ready 1; while :; do sleep 0.01; done' &
            child=$!
            trap 'echo stopping; kill -9 $child; exit 0' TERM
            wait
            """);
        await _output.NumberOf("ready");
        await process.StopAsync(s_long);
        Assert.Equal(["ready 1", "stopping"], _output.Lines);
    }

    [Fact]
    public async Task What_the_process_leaves_running_when_it_is_stopped_is_ended_too()
    {
        await using var process = _output.Run("setsid sleep 100 & echo session $!; sleep 100 & echo child $!; exec sleep 100");
        int[] ids = [await _output.NumberOf("session"), await _output.NumberOf("child")];
        await process.StopAsync(s_long);
        Assert.DoesNotContain(ids, Output.IsAlive);
    }

    [Fact]
    public async Task What_the_process_leaves_running_when_it_ends_is_ended_too()
    {
        await using var process = _output.Run("(trap '' TERM; echo stubborn 1; sleep 100) & echo child $!; exit 4");
        var child = await _output.NumberOf("child");
        Assert.Equal(4, await process.Exited);
        Assert.False(Output.IsAlive(child));
    }

    [Fact]
    public async Task A_stranger_that_holds_the_output_does_not_keep_the_process_from_having_exited()
    {
        // Its parent and its session are gone before anybody can look.
        await using var process = _output.Run("setsid sh -c 'setsid sleep 100 & echo stranger $!' ; exit 5");
        var stranger = await _output.NumberOf("stranger");
        try
        {
            Assert.Equal(5, await process.Exited.WaitAsync(s_long));
        }
        finally
        {
            using var left = Process.GetProcessById(stranger);
            left.Kill();
        }
    }

    [Fact]
    public async Task Stopping_twice_at_once_and_after_the_end_is_harmless()
    {
        await using var process = _output.Run("exec sleep 100");
        await Task.WhenAll(process.StopAsync(s_long), process.StopAsync(s_long));
        await process.StopAsync(s_long);
        Assert.Equal(128 + 15, await process.Exited);
    }

    [Fact]
    public async Task Disposal_kills()
    {
        var process = _output.Run("trap '' TERM; echo ready 1; while :; do sleep 0.01; done");
        await _output.NumberOf("ready");
        var id = process.Id;
        await process.DisposeAsync();
        Assert.False(Output.IsAlive(id));
    }

    [Fact]
    public async Task The_process_leads_a_session_of_its_own()
    {
        await using var process = _output.Run("exec sleep 100");
        await Eventually.Get(() => ProcessTable.Find(process.Id)!.Value.SessionId, session => session == process.Id);
    }
}
