using System.Security.Cryptography;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Dashboard;

/// <summary>How the dashboard is to be, from the variables that Aspire's takes.</summary>
internal sealed class DashboardSettings
{
    private const int TokenBytes = 16;
    private readonly IConfiguration _configuration;

    public DashboardSettings(IConfiguration configuration, DistributedApplicationOptions options, DistributedApplicationExecutionContext context, IHostEnvironment environment)
    {
        _configuration = configuration;
        Urls = configuration["ASPNETCORE_URLS"] ?? "";
        IsOn = context.IsRunMode && !options.DisableDashboard && !configuration.GetValue<bool>("ASPIRE_DISABLE_DASHBOARD") && Urls.Length > 0;
        Title = options.DashboardApplicationName ?? environment.ApplicationName;
        var isForEverybody = configuration.GetValue<bool>("ASPIRE_DASHBOARD_UNSECURED_ALLOW_ANONYMOUS");
        Token = isForEverybody ? null : GivenOrRandom("ASPIRE_DASHBOARD_FRONTEND_BROWSERTOKEN");
        if (IsOn && LoopbackAddress.FirstOf(configuration["ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL"] ?? "") is { } address)
        {
            Otlp = new(address, isForEverybody ? null : GivenOrRandom("ASPIRE_DASHBOARD_OTLP_PRIMARYAPIKEY"));
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

    /// <summary>Where it takes telemetry; null where it takes none.</summary>
    public OtlpTarget? Otlp { get; }

    private string GivenOrRandom(string name) =>
        _configuration[name] is { Length: > 0 } given ? given : RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);
}
