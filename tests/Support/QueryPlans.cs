using System.Text.Json.Nodes;
using Xunit;

namespace Tests;

/// <summary>Looks at how PostgreSQL does what a service has sent.</summary>
public static class QueryPlans
{
    // A search finds and sorts up to so many (PageRequest). No plan sorts more than these.
    private const double MostSorted = 2500;

    /// <summary>Fails unless an index is used, no table is read to its end, and little is sorted.</summary>
    public static async Task AssertServedByAsync(this SentCommands sent, string index)
    {
        var plans = await sent.ExplainAsync();
        var nodes = plans.SelectMany(plan => Nodes(plan, stopsAt: double.PositiveInfinity)).ToList();
        var shown = string.Join('\n', plans.Select(plan => plan.ToJsonString()));
        Assert.True(nodes.Any(node => (string?)node.Plan["Index Name"] == index), $"{index} is not used: {shown}");
        Assert.False(nodes.Any(node => Type(node.Plan) == "Seq Scan" && Rows(node.Plan) <= node.StopsAt), $"A table is read as a whole: {shown}");
        Assert.False(nodes.Any(node => Type(node.Plan) == "Sort" && Rows(node.Plan) > MostSorted), $"Too much is sorted: {shown}");
    }

    /// <summary>Fails if one table is read to find, count or add up the rows of another.</summary>
    public static async Task AssertNotReadToFindAsync(this SentCommands sent, string table, string found)
    {
        var plans = (await sent.ExplainAsync()).Select(plan => Nodes(plan, stopsAt: 0).Select(node => node.Plan)).Where(Read(found)).ToList();
        Assert.NotEmpty(plans);
        var finds = plans.SelectMany(nodes => nodes.Where(node => Type(node) is "Limit" or "Aggregate")).Select(node => Nodes(node, stopsAt: 0).Select(below => below.Plan));
        Assert.DoesNotContain(finds, new Predicate<IEnumerable<JsonNode>>(Read(table)));

        static Func<IEnumerable<JsonNode>, bool> Read(string table) => nodes => nodes.Any(node => (string?)node["Relation Name"] == table);
    }

    /// <summary>A plan's nodes, each with the number of rows at which what is directly above stops reading it.</summary>
    private static IEnumerable<(JsonNode Plan, double StopsAt)> Nodes(JsonNode plan, double stopsAt) =>
    [
        (plan, stopsAt),
        .. (plan["Plans"]?.AsArray() ?? []).SelectMany(
            child => Nodes(child!, Type(plan) == "Limit" ? Rows(plan) : double.PositiveInfinity)),
    ];

    private static string Type(JsonNode plan) => (string)plan["Node Type"]!;

    private static double Rows(JsonNode plan) => (double)plan["Plan Rows"]!;
}
