namespace EmbeddedPostgres;

/// <summary>The server's settings, as command-line arguments: a data folder made by an older version of this code gets them too.</summary>
internal static class PostgresSettings
{
    private static readonly string[] Always =
    [
        // Loopback only; no Unix socket, whose path has a length limit and whose default place is shared by all servers.
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        // Replicas, each with a connection pool, and tests side by side.
        "max_connections=300",
        "timezone=UTC",
        "log_timezone=UTC",
        "log_line_prefix=[%p] ",
    ];

    // What is thrown away need not survive a power cut. It still survives a killed server: a commit is in the system's hands.
    private static readonly string[] Throwaway = ["fsync=off", "full_page_writes=off"];

    /// <summary>The arguments of the server.</summary>
    /// <param name="dataDirectory">The folder that initdb made.</param>
    /// <param name="port">The port to listen on.</param>
    /// <param name="isThrowaway">Whether the data may be lost in a crash of the machine.</param>
    public static IEnumerable<string> Arguments(string dataDirectory, int port, bool isThrowaway) =>
    [
        "-D", dataDirectory,
        "-p", $"{port}",
        .. Always.Concat(isThrowaway ? Throwaway : []).SelectMany(setting => new[] { "-c", setting }),
    ];
}
