namespace AppHost.Terminal;

/// <summary>Marks a resource without which everything else runs. Nothing waits for it; where it fails, the terminal says so in a line.</summary>
/// <param name="Remedy">What its absence means, and what to do; null where that of another says it.</param>
internal sealed record OptionalResourceAnnotation(string? Remedy) : IResourceAnnotation;
