using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>A resource that has files for others' containers.</summary>
public interface IResourceWithContainerFiles : IResource;
