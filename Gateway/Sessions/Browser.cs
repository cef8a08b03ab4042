namespace Gateway.Sessions;

/// <summary>What lets users recognise their sessions.</summary>
public sealed record Browser(string? UserAgent, string? Address)
{
    private const int MostCharacters = 400;

    public static Browser Of(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        return new(agent.Length > MostCharacters ? agent[..MostCharacters] : agent, context.Connection.RemoteIpAddress?.ToString());
    }
}
