#pragma warning disable CA1040 // A marker interface, as Aspire has it.
namespace Aspire.Hosting.Eventing;

/// <summary>Something that happens in the life of an application.</summary>
public interface IDistributedApplicationEvent;

/// <summary>Something that happens to a resource.</summary>
public interface IDistributedApplicationResourceEvent : IDistributedApplicationEvent
{
    /// <summary>The resource.</summary>
    ApplicationModel.IResource Resource { get; }
}
