using System.Text;

namespace Gateway;

/// <summary>
/// Collects what is logged to the console for a moment and writes it in one go: a write for each line of the access log costs more than
/// forwarding the request.
/// </summary>
internal static class BufferedConsole
{
    private const int Characters = 32 * 1024;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    /// <summary>Call it before anything is logged.</summary>
    public static void Use()
    {
        var buffer = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), Characters) { AutoFlush = false });
        Console.SetOut(buffer);
        var timer = new Timer(_ => buffer.Flush(), state: null, Moment, Moment);
        AppDomain.CurrentDomain.UnhandledException += (_, _) => buffer.Flush();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            timer.Dispose();
            buffer.Flush();
        };
    }
}
