namespace Aspire.Hosting.ApplicationModel;

/// <summary>What happens to an annotation of the same type that is there already.</summary>
public enum ResourceAnnotationMutationBehavior
{
    /// <summary>It stays beside the new one.</summary>
    Append,

    /// <summary>The new one takes its place.</summary>
    Replace,
}
