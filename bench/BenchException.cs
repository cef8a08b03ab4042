namespace Bench;

/// <summary>Something that is missing; the message says what, and how to mend it.</summary>
internal sealed class BenchException(string message) : Exception(message);
