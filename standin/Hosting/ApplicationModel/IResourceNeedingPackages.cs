namespace Aspire.Hosting.ApplicationModel;

/// <summary>A resource that the stand-in knows but cannot run.</summary>
internal interface IResourceNeedingPackages : IResource
{
    /// <summary>What it needs, and how to get that.</summary>
    string Need { get; }
}
