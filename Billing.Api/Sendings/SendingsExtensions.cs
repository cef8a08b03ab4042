using Billing.Api.Data;
using Billing.Api.Reminders;
using Mail;
using ServiceDefaults.Auth.Provider;

namespace Billing.Api.Sendings;

internal static class SendingsExtensions
{
    /// <summary>Adds what mails invoices, and reminds of them.</summary>
    public static void AddSendings(this IServiceCollection services)
    {
        services.AddMail<BillingDbContext>();
        if (!ProviderExtensions.WritesOpenApiDocument)
        {
            services.AddHostedService<SendingWorker>();
            services.AddHostedService<ReminderWork>();
        }
    }
}
