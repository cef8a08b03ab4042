namespace Persistence;

/// <summary>What became of a transaction.</summary>
internal enum TransactionOutcome
{
    /// <summary>PostgreSQL cannot tell any more.</summary>
    Unknown,

    /// <summary>All of it was done.</summary>
    Committed,

    /// <summary>Nothing of it was done, and nothing will be.</summary>
    RolledBack,
}
