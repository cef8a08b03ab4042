namespace Persistence;

/// <summary>A row with a version, which its ETag is made of.</summary>
public interface IVersioned
{
    /// <summary>Changes with every update.</summary>
    uint Version { get; }
}
