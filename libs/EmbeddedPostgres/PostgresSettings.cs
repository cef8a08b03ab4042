namespace EmbeddedPostgres;

/// <summary>The server's settings, as command-line arguments: they then hold for older data folders too.</summary>
internal static class PostgresSettings
{
    private static readonly string[] Always =
    [
        // Loopback only, and no Unix socket: its path has a length limit, and its default folder is shared by all servers.
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        // Enough for replicas with a connection pool each, and for tests side by side.
        "max_connections=300",
        "timezone=UTC",
        "log_timezone=UTC",
        "log_line_prefix=[%p] ",
    ];

    // Temporary data need not survive a power cut. It still survives a killed server, as a commit is in the operating system's cache.
    private static readonly string[] Throwaway = ["fsync=off", "full_page_writes=off"];

    public static IEnumerable<string> Arguments(string dataDirectory, int port, bool isThrowaway) =>
    [
        "-D", dataDirectory,
        "-p", $"{port}",
        .. Always.Concat(isThrowaway ? Throwaway : []).SelectMany(setting => new[] { "-c", setting }),
    ];
}
