using Users.Api.Data;
using Users.Api.History;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>
/// Creates the user <c>Auth:Admin:Username</c> with the password <c>Auth:Admin:Password</c>, unless there is an admin already. Neither
/// has a default: an account that every installation has is the first that attackers try.
/// </summary>
internal sealed class FirstAdmin(UsersDbContext db, PasswordSetter passwords, IConfiguration configuration, TimeProvider clock)
{
    private const string UsernameSetting = "Auth:Admin:Username";
    private const string Email = "admin@example.com";
    private const string PasswordSetting = "Auth:Admin:Password";

    /// <summary>Runs in the open transaction.</summary>
    /// <exception cref="InvalidOperationException">The configured username or password is not valid.</exception>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        var configuredPassword = configuration[PasswordSetting];
        if (string.IsNullOrEmpty(configuredPassword) || await db.Users.AnyAsync(user => user.Role == UserRole.Admin, cancellationToken))
        {
            return;
        }

        var username = Username.Parse(configuration[UsernameSetting] ?? "");
        if (!username.Succeeded)
        {
            throw new InvalidOperationException(
                $"{UsernameSetting} (the AppHost's Parameters:admin-username) cannot be the first admin's username: {username.Error.Message}");
        }

        var password = Password.Parse(configuredPassword, username.Value.Value, Email);
        if (!password.Succeeded)
        {
            throw new InvalidOperationException(
                $"{PasswordSetting} (the AppHost's Parameters:admin-password) cannot be the first admin's password: {password.Error.Message}");
        }

        var user = new User(username.Value, EmailAddress.Parse(Email).Value!, UserRole.Admin, hasPassword: true, AuditInfo.ByMigration(clock));
        db.Add(passwords.NewAccount(user, password.Value));
        await db.SaveChangesAsync(cancellationToken);
    }
}
