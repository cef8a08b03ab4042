namespace HttpContract.Idempotency;

/// <summary>All of an answer that a replay repeats.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">JSON in UTF-8; empty for none.</param>
/// <param name="Location">The address of a new object within the service.</param>
/// <param name="ETag">The object's version.</param>
public sealed record StoredAnswer(int Status, byte[] Body, string? Location = null, string? ETag = null);
