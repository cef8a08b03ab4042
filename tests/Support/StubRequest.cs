namespace Tests;

/// <summary>A request as a stub saw it.</summary>
public sealed record StubRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers);
