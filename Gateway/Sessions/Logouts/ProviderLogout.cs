namespace Gateway.Sessions.Logouts;

/// <summary>What a logout token says has ended at the provider: one session, or all that a subject had until then.</summary>
/// <param name="Id">The token's <c>jti</c>.</param>
/// <param name="At">UTC, by the provider's clock.</param>
/// <param name="ExpiresAt">When the token expires, UTC.</param>
internal sealed record ProviderLogout(string Id, string? Subject, string? SessionId, DateTime At, DateTime ExpiresAt)
{
    // Logouts take it alone, sign-ins together: of a sign-in and a logout at once, one sees what the other has done.
    private const long Lock = 1;

    // A sign-in that began before the logout has ended by then, one way or the other.
    private static readonly TimeSpan LongestSignIn = TimeSpan.FromHours(1);

    private Answer<bool>? _isNew;

    /// <summary>Whether the token was not used before; known once the transaction is open.</summary>
    public bool IsNew => _isNew?.Value ?? false;

    /// <summary>Asks whether a sign-in that is about to become a session has ended.</summary>
    public static Answer<bool> AskFor(Opening opening, ProviderSession session)
    {
        opening.Ask($"SELECT pg_advisory_xact_lock_shared({Lock})", _ => true);
        return opening.Ask(
            """
            SELECT true FROM used_logout_tokens
            WHERE (provider_session_id = $1 AND coalesce(subject, $2) = $2) OR (provider_session_id IS NULL AND subject = $2 AND at >= $3)
            """,
            _ => true,
            session.Id ?? "",
            session.Subject,
            session.SignedInAt);
    }

    public void AskToRecord(Opening opening)
    {
        opening.Ask($"SELECT pg_advisory_xact_lock({Lock})", _ => true);
        _isNew = opening.Ask(
            """
            INSERT INTO used_logout_tokens (id, subject, provider_session_id, at, kept_until) VALUES ($1, nullif($2, ''), nullif($3, ''), $4, $5)
            ON CONFLICT DO NOTHING RETURNING true
            """,
            _ => true,
            Id,
            Subject ?? "",
            SessionId ?? "",
            At,
            ExpiresAt + LongestSignIn);
    }

    public IQueryable<Session> Ended(IQueryable<Session> sessions) => SessionId is null
        ? sessions.Where(session => session.Subject == Subject && session.SignedInAt <= At)
        : sessions.Where(session => session.ProviderSessionId == SessionId && (Subject == null || session.Subject == Subject));
}
