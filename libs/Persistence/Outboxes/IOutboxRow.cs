namespace Persistence.Outboxes;

/// <summary>
/// What is to be sent, in a table with the columns <c>id</c>, <c>attempts</c> and <c>due_at</c>. A null <c>due_at</c> says that there is
/// nothing left to do.
/// </summary>
public interface IOutboxRow
{
    long Id { get; }

    /// <summary>How often somebody has begun to send it.</summary>
    int Attempts { get; }
}
