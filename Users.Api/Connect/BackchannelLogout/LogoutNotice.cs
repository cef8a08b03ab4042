using Persistence.Outboxes;

namespace Users.Api.Connect.BackchannelLogout;

/// <summary>What an application still has to be told: that a user's sessions have ended. Written in the transaction that ends them.</summary>
public sealed class LogoutNotice : IOutboxRow
{
    // For EF Core.
    private LogoutNotice()
    {
    }

    public LogoutNotice(string clientId, long userId, Guid? signIn, DateTime at) =>
        (ClientId, UserId, SignIn, At, DueAt) = (clientId, userId, signIn, at, at);

    public long Id { get; private set; }

    public string ClientId { get; private set; } = "";

    public long UserId { get; private set; }

    /// <summary>The one sign-in that has ended; null for all that the user had until then.</summary>
    public Guid? SignIn { get; private set; }

    /// <summary>When they ended, UTC.</summary>
    public DateTime At { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When it is to be sent next. Who sends it moves this first, so that replicas share the work.</summary>
    public DateTime DueAt { get; private set; }
}
