using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.JavaScript;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Adds JavaScript applications.</summary>
public static class JavaScriptHostingExtensions
{
    /// <summary>Adds an application that Vite serves: <c>npm run {script} -- --port {port}</c>, one http endpoint, its port in <c>PORT</c>.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="appDirectory">The folder with its package.json; relative to the AppHost's.</param>
    /// <param name="runScriptName">The script.</param>
    public static IResourceBuilder<ViteAppResource> AddViteApp(
        this IDistributedApplicationBuilder builder, string name, string appDirectory, string runScriptName = "dev")
    {
        var resource = new ViteAppResource(name, "npm", Path.GetFullPath(appDirectory, builder.AppHostDirectory));
        return builder.AddResource(resource)
            .WithHttpEndpoint(env: "PORT")
            .WithEnvironment("NODE_ENV", builder.Environment.IsDevelopment() ? "development" : "production")
            .WithArgs("run", runScriptName, "--", "--port", new EndpointReference(resource, "http").Property(EndpointProperty.TargetPort))
            .WithNpm();
    }

    /// <summary>Uses npm, and says how packages are installed before the application starts.</summary>
    /// <param name="resource">The application.</param>
    /// <param name="install">Whether they are, at every start; otherwise only by the command of the resource <c>{name}-installer</c>.</param>
    /// <param name="installCommand">npm's command; <c>install</c> by default.</param>
    /// <param name="installArgs">Its arguments.</param>
    public static IResourceBuilder<TResource> WithNpm<TResource>(
        this IResourceBuilder<TResource> resource, bool install = true, string? installCommand = null, string[]? installArgs = null)
        where TResource : JavaScriptAppResource
    {
        if (resource.ApplicationBuilder.ExecutionContext.IsPublishMode)
        {
            return resource;
        }

        var installer = resource.GetOrAddInstaller()
            .WithAnnotation(new CommandLineArgsCallbackAnnotation(context => AddArguments(context, [installCommand ?? "install", .. installArgs ?? []])), ResourceAnnotationMutationBehavior.Replace);
        foreach (var wait in resource.Resource.Annotations.OfType<WaitAnnotation>().Where(wait => wait.Resource == installer.Resource).ToArray())
        {
            resource.Resource.Annotations.Remove(wait);
        }

        if (install)
        {
            return resource.WaitForCompletion(installer);
        }

        installer.WithExplicitStart();
        return resource;
    }

    private static IResourceBuilder<JavaScriptInstallerResource> GetOrAddInstaller<TResource>(this IResourceBuilder<TResource> resource)
        where TResource : JavaScriptAppResource
    {
        var builder = resource.ApplicationBuilder;
        var name = $"{resource.Resource.Name}-installer";
        return builder.Resources.OfType<JavaScriptInstallerResource>().FirstOrDefault(existing => existing.Name == name) is { } installer
            ? builder.CreateResourceBuilder(installer)
            : builder.AddResource(new JavaScriptInstallerResource(name, resource.Resource.WorkingDirectory)).WithParentRelationship(resource);
    }

    private static Task AddArguments(CommandLineArgsCallbackContext context, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            context.Args.Add(argument);
        }

        return Task.CompletedTask;
    }
}
