namespace Persistence;

/// <summary>Whether a transaction was committed cannot be found out.</summary>
internal sealed class OutcomeUnknownException() : Exception("The connection was lost during a COMMIT, and the database cannot tell any more whether it was done.");
