namespace Aspire.Hosting.ApplicationModel;

/// <summary>A part of the application: a process, a database, a parameter.</summary>
public interface IResource
{
    /// <summary>Unique in the application, ignoring case.</summary>
    string Name { get; }

    /// <summary>Everything else that is known of it.</summary>
    ResourceAnnotationCollection Annotations { get; }
}
