using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>The launch profile that a project is started with.</summary>
internal sealed record LaunchProfileAnnotation(string Name, LaunchProfile Profile) : IResourceAnnotation;
