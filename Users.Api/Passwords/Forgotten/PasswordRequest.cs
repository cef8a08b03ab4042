using Persistence.Outboxes;

namespace Users.Api.Passwords.Forgotten;

/// <summary>
/// Somebody has said that they forgot a password. The page writes it for every name, known or not, and answers; what a known one needs is
/// done afterwards. So neither the answer nor its time tells which names there are.
/// </summary>
public sealed class PasswordRequest : IOutboxRow
{
    public long Id { get; private set; }

    /// <summary>Null for a name that nobody has.</summary>
    public long? UserId { get; private set; }

    /// <summary>A hash of the name, by which requests are counted.</summary>
    public byte[] Name { get; private set; } = [];

    /// <summary>A hash of the client's network.</summary>
    public byte[] Network { get; private set; } = [];

    /// <summary>Of the page, and so of the mail.</summary>
    public string Language { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>When it is to be worked on; null once that is done. The row is kept to be counted.</summary>
    public DateTime? DueAt { get; private set; }

    public int Attempts { get; private set; }
}
