using System.Diagnostics;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The base of resources.</summary>
[DebuggerDisplay("{GetType().Name,nq}, Name = {Name}")]
public abstract class Resource : IResource
{
    /// <summary>Makes a resource.</summary>
    /// <exception cref="ArgumentException">The name is not one that a resource may have.</exception>
    protected Resource(string name)
    {
        ResourceNames.Validate(name);
        Name = name;
    }

    /// <inheritdoc />
    public virtual string Name { get; }

    /// <inheritdoc />
    public virtual ResourceAnnotationCollection Annotations { get; } = [];
}
