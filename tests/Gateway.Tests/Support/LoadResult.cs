namespace Gateway.Tests.Support;

/// <summary>One request of a load: when it was sent, how long its answer took, its status (0: none came), and who answered.</summary>
internal sealed record LoadResult(TimeSpan At, TimeSpan Duration, int Status, string? Service, string? Error);
