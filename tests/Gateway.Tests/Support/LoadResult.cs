namespace Gateway.Tests.Support;

/// <summary>
/// One request of a load: when it was sent, how long its answer took, and its status (0: none came). The error is the body of a refusal,
/// or why no answer came.
/// </summary>
internal sealed record LoadResult(TimeSpan At, TimeSpan Duration, int Status, string? Error);
