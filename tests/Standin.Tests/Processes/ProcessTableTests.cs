using Aspire.Hosting.Processes;

namespace Standin.Tests.Processes;

public sealed class ProcessTableTests
{
    private const string Rest = "40 43 44 34816 43 4194304 90 0 0 0 0 0 0 0 20 0 1 0 5550123 2666496 412";

    [Theory]
    [InlineData("sh")]
    [InlineData("a b")]
    [InlineData(") S (")]
    public void A_name_may_hold_anything(string name)
        => Assert.Equal(new ProcessEntry(42, 40, 44, 5550123), ProcessTable.ParseStat($"42 ({name}) S {Rest}"));

    [Fact]
    public void A_zombie_is_no_process()
        => Assert.Null(ProcessTable.ParseStat($"42 (sh) Z {Rest}"));

    [Fact]
    public void This_process_is_in_the_table()
        => Assert.Contains(ProcessTable.Read(), entry => entry == ProcessTable.Find(Environment.ProcessId));

    [Fact]
    public void Descendants_are_children_of_children_and_members_of_their_sessions()
    {
        ProcessEntry child = new(11, 10, 10, 1), grandchild = new(12, 11, 12, 1), inChildSession = new(13, 1, 12, 1), orphan = new(14, 1, 10, 1);
        ProcessEntry[] all = [orphan, inChildSession, grandchild, child, new(10, 2, 10, 1), new(2, 1, 2, 1), new(15, 2, 2, 1), new(3, 0, 0, 1)];
        Assert.Equal([child, grandchild, inChildSession, orphan], ProcessTree.DescendantsOf(10, all).OrderBy(entry => entry.Id));
    }

    [Fact]
    public void A_later_process_with_the_same_id_is_another_one()
    {
        var self = ProcessTable.Find(Environment.ProcessId)!.Value;
        Assert.True(ProcessTree.IsAlive(self));
        Assert.False(ProcessTree.IsAlive(self with { StartTime = self.StartTime - 1 }));
    }
}
