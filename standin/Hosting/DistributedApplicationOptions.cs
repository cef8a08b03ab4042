namespace Aspire.Hosting;

/// <summary>How an application is built.</summary>
public sealed class DistributedApplicationOptions
{
    /// <summary>The command line.</summary>
    public string[]? Args { get; set; }

    /// <summary>The AppHost's assembly; the entry assembly by default.</summary>
    public string? AssemblyName { get; set; }

    /// <summary>Whether there is no dashboard.</summary>
    public bool DisableDashboard { get; set; }

    /// <summary>Whether resources' logs also go to the AppHost's own.</summary>
    public bool EnableResourceLogging { get; set; }

    /// <summary>The dashboard's title.</summary>
    public string? DashboardApplicationName { get; set; }

    /// <summary>Whether plain http will do where the dashboard is concerned.</summary>
    public bool AllowUnsecuredTransport { get; set; }
}
