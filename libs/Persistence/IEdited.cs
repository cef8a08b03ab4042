namespace Persistence;

/// <summary>
/// A row that is also updated in the background, such as when something was delivered. That loses nobody's edit: whoever asks that
/// nothing was edited since asks of <see cref="EditedVersion"/>.
/// </summary>
public interface IEdited : IVersioned
{
    /// <summary>The version that the row had after its last edit, as <see cref="Opening.SetVersions"/> has set it.</summary>
    uint EditedVersion { get; }
}
