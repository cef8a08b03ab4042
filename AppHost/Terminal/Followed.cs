namespace AppHost.Terminal;

/// <summary>The resources whose start is reported.</summary>
/// <param name="Required">Without one of these the start has failed.</param>
/// <param name="Optional">See <see cref="OptionalResourceAnnotation"/>.</param>
internal sealed record Followed(IReadOnlyCollection<IResource> Required, IReadOnlyCollection<IResource> Optional)
{
    public IEnumerable<IResource> All => Required.Concat(Optional);
}
