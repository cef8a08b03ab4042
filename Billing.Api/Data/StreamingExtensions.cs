namespace Billing.Api.Data;

/// <summary>Registers <see cref="StreamingQueries"/>.</summary>
internal static class StreamingExtensions
{
    /// <param name="builder">The application.</param>
    /// <param name="connectionName">The name of the database's connection string.</param>
    public static void AddStreamingQueries(this IHostApplicationBuilder builder, string connectionName) =>
        builder.Services.AddSingleton(new StreamingQueries(
            DatabaseDefaults.Tune(builder.Configuration.GetConnectionString(connectionName)) ?? ""));
}
