namespace ServiceDefaults.Data;

/// <summary>Nobody can tell any more whether a transaction was committed.</summary>
internal sealed class OutcomeUnknownException() : Exception("The database was restarted during a COMMIT.");
