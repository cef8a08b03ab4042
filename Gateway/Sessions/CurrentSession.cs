namespace Gateway.Sessions;

/// <summary>The session that a request is made in.</summary>
internal sealed record CurrentSession(Session Session, string AccessToken);
