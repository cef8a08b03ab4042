using System.Reflection;
using System.Runtime.CompilerServices;

namespace AppHost;

/// <summary>
/// Tells <c>dotnet run --no-build</c>, by which Aspire starts the services, where they were built: each source of Aspire has
/// output folders of its own, and a property given on the command line does not reach other processes.
/// </summary>
internal static class AspireSourceExport
{
    private const string Name = "AspireSource";

    [ModuleInitializer]
    internal static void Export() => Environment.SetEnvironmentVariable(
        Name, typeof(AspireSourceExport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == Name).Value);
}
