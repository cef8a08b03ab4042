using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Starts the resource when another runs and is healthy.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => builder.WithWait(dependency.Resource, WaitType.WaitUntilHealthy);

    /// <summary>Starts the resource when another runs and is healthy.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, WaitBehavior waitBehavior)
        where T : IResourceWithWaitSupport => builder.WithWait(dependency.Resource, WaitType.WaitUntilHealthy, waitBehavior: waitBehavior);

    /// <summary>Starts the resource when another runs, healthy or not.</summary>
    public static IResourceBuilder<T> WaitForStart<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => builder.WithWait(dependency.Resource, WaitType.WaitUntilStarted);

    /// <summary>Starts the resource when another has ended with an exit code.</summary>
    public static IResourceBuilder<T> WaitForCompletion<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, int exitCode = 0)
        where T : IResourceWithWaitSupport => builder.WithWait(dependency.Resource, WaitType.WaitForCompletion, exitCode);

    /// <summary>Starts the resource only on command.</summary>
    public static IResourceBuilder<T> WithExplicitStart<T>(this IResourceBuilder<T> builder)
        where T : IResource => builder.WithAnnotation<ExplicitStartupAnnotation>();

    private static IResourceBuilder<T> WithWait<T>(
        this IResourceBuilder<T> builder, IResource dependency, WaitType waitType, int exitCode = 0, WaitBehavior? waitBehavior = null)
        where T : IResourceWithWaitSupport
    {
        if (builder.Resource.WithAncestors().Contains(dependency))
        {
            throw new DistributedApplicationException(ReferenceEquals(builder.Resource, dependency)
                ? $"The '{builder.Resource.Name}' resource cannot wait for itself."
                : $"The '{builder.Resource.Name}' resource cannot wait for its parent '{dependency.Name}'.");
        }

        // A child is there when its parent is: the parent first, so that its end is seen.
        if (waitType is not WaitType.WaitForCompletion && dependency is IResourceWithParent { Parent: var parent })
        {
            builder.WithWait(parent, waitType, waitBehavior: waitBehavior);
        }

        return builder
            .WithAnnotation(new ResourceRelationshipAnnotation(dependency, "WaitFor"))
            .WithAnnotation(new WaitAnnotation(dependency, waitType, exitCode) { WaitBehavior = waitBehavior });
    }
}
