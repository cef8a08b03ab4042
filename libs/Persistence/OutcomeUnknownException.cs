namespace Persistence;

/// <summary>Nobody can tell any more whether a transaction was committed.</summary>
internal sealed class OutcomeUnknownException() : Exception("The connection was lost during a COMMIT, and the database cannot tell any more whether it was done.");
