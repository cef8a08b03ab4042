using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ServiceDefaults.Auth.Provider;

namespace Mail;

public static class MailExtensions
{
    /// <summary>Adds <see cref="MailOutbox"/>, and the sender of what is in the service's table.</summary>
    public static void AddMail<TContext>(this IServiceCollection services)
        where TContext : DbContext
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<MailOutbox>();
        services.AddSingleton<SmtpDelivery>();
        if (!ProviderExtensions.WritesOpenApiDocument)
        {
            services.AddHostedService<MailSender<TContext>>();
            services.AddHostedService<MailSweep<TContext>>();
        }
    }
}
