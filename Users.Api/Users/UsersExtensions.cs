using Users.Api.Events;
using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>Registers what changes users.</summary>
internal static class UsersExtensions
{
    /// <summary>Adds it.</summary>
    public static void AddUsers(this IServiceCollection services)
    {
        services.AddScoped<UserChanges>();
        services.AddScoped<UserCreation>();
        services.AddScoped<UserDeletion>();
        services.AddScoped<PasswordSetter>();
        services.AddScoped<SetPasswordLinks>();
        services.AddScoped<Feed>();
    }
}
