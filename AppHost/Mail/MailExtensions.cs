using AppHost.Terminal;

namespace AppHost.Mail;

internal static class MailExtensions
{
    /// <summary>
    /// Adds a mail server for development, which keeps what it is sent and shows it on a web page: smtp4dev, a local .NET tool. Nothing
    /// waits for it, and where it cannot start everything else runs.
    /// </summary>
    /// <param name="after">What starts first, so that it is ready sooner.</param>
    public static IResourceBuilder<ExecutableResource> AddDevelopmentMail(
        this IDistributedApplicationBuilder builder, string name, IEnumerable<IResourceBuilder<ProjectResource>> after)
    {
        var tool = builder.AddExecutable($"{name}-tool", "dotnet", ".", "tool", "restore")
            .WithAnnotation(new OptionalResourceAnnotation(Remedy: null))
            .ExcludeFromManifest();
        foreach (var resource in after)
        {
            tool.WaitFor(resource);
        }

        var mail = builder.AddExecutable(name, "dotnet", ".", "tool", "run", "smtp4dev", "--").WithIconName("Mail")
            .WithAnnotation(new OptionalResourceAnnotation(
                "Mail is not sent until it runs: restore its tool with 'dotnet tool restore', which needs the network once."))
            .WithEndpoint(name: "smtp", scheme: "smtp")
            .WithHttpEndpoint().WithHttpHealthCheck("/")
            .WithUrlForEndpoint("http", url => url.DisplayText = "Mail")
            .WithUrlForEndpoint("smtp", url => url.DisplayLocation = UrlDisplayLocation.DetailsOnly)
            .WaitForCompletion(tool)
            .ExcludeFromManifest();
        tool.WithParentRelationship(mail);
        return mail.WithArgs(
            // In memory, for this machine only, without the mailboxes' other protocols.
            "--db=", "--nousersettings", "--bindaddress=127.0.0.1", "--imapport=", "--pop3port=", "--tlsmode=None",
            ReferenceExpression.Create($"--smtpport={mail.GetEndpoint("smtp").Property(EndpointProperty.TargetPort)}"),
            ReferenceExpression.Create($"--urls=http://127.0.0.1:{mail.GetEndpoint("http").Property(EndpointProperty.TargetPort)}"));
    }

    /// <summary>Has a service send its mail there.</summary>
    public static IResourceBuilder<ProjectResource> WithMail(this IResourceBuilder<ProjectResource> service, IResourceBuilder<ExecutableResource> mail)
    {
        var smtp = mail.GetEndpoint("smtp");
        return service
            .WithEnvironment("Mail__Host", smtp.Property(EndpointProperty.Host))
            .WithEnvironment("Mail__Port", smtp.Property(EndpointProperty.Port))
            .WithEnvironment("Mail__Tls", "None")
            .WithEnvironment("Mail__From", "Users & Billing <no-reply@example.com>");
    }
}
