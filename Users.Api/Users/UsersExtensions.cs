using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.Events;
using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>Registers what changes users.</summary>
internal static class UsersExtensions
{
    /// <summary>Adds it.</summary>
    public static void AddUsers(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("users-api").PersistKeysToDbContext<UsersDbContext>();
        services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<UsersDbContext>());
        services.AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddScoped<Sessions>();
        services.AddScoped<Sweep>();
        services.AddHostedService<Sweeper>();
        services.AddScoped<UserChanges>();
        services.AddScoped<UserCreation>();
        services.AddScoped<UserDeletion>();
        services.AddScoped<PasswordSetter>();
        services.AddScoped<SetPasswordLinks>();
        services.AddScoped<Feed>();
    }
}
