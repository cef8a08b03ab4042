namespace Persistence;

/// <summary>A row that says which version of itself it is.</summary>
public interface IVersioned
{
    /// <summary>Differs after every change.</summary>
    uint Version { get; }
}
