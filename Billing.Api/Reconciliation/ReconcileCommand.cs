using Billing.Api.Data;

namespace Billing.Api.Reconciliation;

/// <summary>The <c>--reconcile</c> command: says whether all figures are what they should be, and exits.</summary>
internal static class ReconcileCommand
{
    private const string Argument = "--reconcile";

    /// <summary>Whether the command line asks for it.</summary>
    public static bool IsAskedFor(string[] args) => args.Contains(Argument, StringComparer.Ordinal);

    /// <summary>Adds up every invoice.</summary>
    /// <returns>The exit code: 0 where nothing has drifted; 1 after a line on standard error for each thing that has, or that says
    /// why it cannot be told.</returns>
    public static async Task<int> ReconcileAsync(this WebApplication app)
    {
        await using var application = app;
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var db = scope.ServiceProvider.GetRequiredService<BillingDbContext>();
            db.Database.SetCommandTimeout(TimeSpan.Zero);
            var drifts = await db.FindDriftAsync(CancellationToken.None);
            foreach (var drift in drifts)
            {
                await Console.Error.WriteLineAsync(drift.ToString());
            }

            Console.WriteLine(drifts.Count == 0 ? "Nothing has drifted." : $"{drifts.Count} drifted.");
            return drifts.Count == 0 ? 0 : 1;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"The invoices cannot be read: {e.GetBaseException().Message.ReplaceLineEndings(" ")}");
            return 1;
        }
    }
}
