namespace Gateway.Tests.Support;

/// <summary>A request as a service behind the gateway saw it.</summary>
public sealed record StubRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers);
