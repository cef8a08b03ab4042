namespace Gateway.Sessions;

/// <summary>By what a user may recognise one of their sessions.</summary>
/// <param name="UserAgent">What the browser says of itself.</param>
/// <param name="Address">The network address.</param>
public sealed record Browser(string? UserAgent, string? Address)
{
    private const int Longest = 400;

    /// <summary>Reads it from a request.</summary>
    public static Browser Of(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        return new(agent.Length > Longest ? agent[..Longest] : agent, context.Connection.RemoteIpAddress?.ToString());
    }
}
