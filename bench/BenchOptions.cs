using Microsoft.Extensions.Configuration;

namespace Bench;

/// <summary>What the command line asks for.</summary>
/// <param name="Mode">What is measured.</param>
/// <param name="Seconds">load, slow: how long each case is driven in all.</param>
/// <param name="Rounds">load, slow: in how many parts, between which the other cases are driven; start: how many starts.</param>
/// <param name="Connections">load, slow, documents: how many requests are under way at once.</param>
/// <param name="Only">load: a part of the names of the cases that are driven; empty for all.</param>
/// <param name="Many">scale: the larger number of invoices; there is a user for every ten.</param>
/// <param name="Pdfs">documents: how many invoices are rendered.</param>
internal sealed record BenchOptions(string Mode, double Seconds, int Rounds, int Connections, int Many, int Pdfs, string Only)
{
    public static BenchOptions Parse(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        return new(
            args is [var mode, ..] && !mode.StartsWith('-') ? mode : "load",
            settings.GetValue("seconds", 5.0),
            settings.GetValue("rounds", 3),
            settings.GetValue("connections", 16),
            settings.GetValue("many", 1_000_000),
            settings.GetValue("pdfs", 3_000),
            settings["only"] ?? "");
    }
}
