namespace Aspire.Hosting.ApplicationModel;

/// <summary>The icon that a resource is shown with.</summary>
public sealed class ResourceIconAnnotation(string iconName, IconVariant iconVariant = IconVariant.Filled) : IResourceAnnotation
{
    /// <summary>The icon's name.</summary>
    public string IconName { get; } = iconName;

    /// <summary>The icon's form.</summary>
    public IconVariant IconVariant { get; } = iconVariant;
}
