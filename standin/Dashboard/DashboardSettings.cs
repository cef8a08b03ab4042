using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Dashboard;

/// <summary>How the dashboard is to be, from the variables that Aspire's takes.</summary>
internal sealed class DashboardSettings
{
    private const int TokenBytes = 16;

    public DashboardSettings(IConfiguration configuration, DistributedApplicationOptions options, DistributedApplicationExecutionContext context, IHostEnvironment environment)
    {
        Urls = configuration["ASPNETCORE_URLS"] ?? "";
        IsOn = context.IsRunMode && !options.DisableDashboard && !configuration.GetValue<bool>("ASPIRE_DISABLE_DASHBOARD") && Urls.Length > 0;
        Title = options.DashboardApplicationName ?? environment.ApplicationName;
        if (!configuration.GetValue<bool>("ASPIRE_DASHBOARD_UNSECURED_ALLOW_ANONYMOUS"))
        {
            Token = configuration["ASPIRE_DASHBOARD_FRONTEND_BROWSERTOKEN"] is { Length: > 0 } given ? given : RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);
        }
    }

    /// <summary>Whether there is one: not in tests, not when publishing, not without an address.</summary>
    public bool IsOn { get; }

    /// <summary>The launch profile's <c>applicationUrl</c>.</summary>
    public string Urls { get; }

    /// <summary>What the application is called.</summary>
    public string Title { get; }

    /// <summary>What opens it; null where everybody on this machine may.</summary>
    public string? Token { get; }
}
