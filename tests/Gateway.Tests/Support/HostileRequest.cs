namespace Gateway.Tests.Support;

/// <summary>Bytes that no honest client sends, and the statuses with which the gateway may answer (0: it just hangs up).</summary>
/// <remarks><c>{host}</c> stands for the gateway's own host and port, <c>{users}</c> for those of a service behind it, <c>{token}</c> for a good token.</remarks>
public sealed record HostileRequest(string Name, string Bytes, params int[] Statuses)
{
    private const string End = "Host: {host}\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n\r\n";

    public const string Smuggled = $"GET /events HTTP/1.1\r\nX-Smuggled: 1\r\n{End}";

    public static HostileRequest Target(string target, params int[] statuses) => new(target, $"GET {target} HTTP/1.1\r\n{End}", statuses);

    public static HostileRequest Line(string line, params int[] statuses) => new(line, $"{line}\r\n{End}", statuses);

    public static HostileRequest Header(string headers, params int[] statuses) => new(headers, $"GET /api/users/7 HTTP/1.1\r\n{headers}\r\n{End}", statuses);

    public static HostileRequest Framed(string headers, string body, params int[] statuses) =>
        new(headers, $"POST /api/users HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: Bearer {{token}}\r\n{headers}\r\n\r\n{body}{Smuggled}", statuses);

    public override string ToString() => Name;
}
