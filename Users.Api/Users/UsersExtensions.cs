using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;
using Users.Api.Accounts.SignIns;
using Users.Api.Connect.BackchannelLogout;
using Users.Api.Data;
using Users.Api.Events;
using Users.Api.Letters;
using Users.Api.Passwords;
using Users.Api.Users.NewAddress;

namespace Users.Api.Users;

internal static class UsersExtensions
{
    public static void AddUsers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        var certificates = KeyCertificates.From(configuration);
        services.AddSingleton(certificates);
        certificates.Protect(services.AddDataProtection().SetApplicationName("users-api").PersistKeysToDbContext<UsersDbContext>());
        services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<UsersDbContext>());
        // PBKDF2 with HMAC-SHA512, at OWASP's current cost. Older hashes are replaced when their users sign in.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
        services.AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<LogoutClients>();
        services.AddScoped<SignInEnd>();
        services.AddScoped<SignOutEverywhere>();
        services.AddScoped<Sweep>();
        services.AddHostedService<Sweeper>();
        services.AddScoped<PasswordSetter>();
        services.AddScoped<SetPasswordLinks>();
        services.AddHttpContextAccessor();
        services.AddScoped<AccountMail>();
        services.AddScoped<NewAddresses>();
        services.AddScoped<EmailChange>();
        services.AddScoped<Feed>();
    }
}
