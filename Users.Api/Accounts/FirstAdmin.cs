using Users.Api.Data;
using Users.Api.History;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>
/// Creates the user <c>Auth:Admin:Username</c> (default: <c>admin</c>) with the password <c>Auth:Admin:Password</c>, unless there is
/// an admin already.
/// </summary>
internal sealed class FirstAdmin(UsersDbContext db, PasswordSetter passwords, IConfiguration configuration, TimeProvider clock)
{
    private const string UsernameSetting = "Auth:Admin:Username";
    private const string DefaultUsername = "admin";

    /// <summary>Runs in the open transaction.</summary>
    /// <exception cref="InvalidOperationException">The configured username is not valid.</exception>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        var password = configuration["Auth:Admin:Password"];
        if (string.IsNullOrEmpty(password) || await db.Users.AnyAsync(user => user.Role == UserRole.Admin, cancellationToken))
        {
            return;
        }

        var username = Username.Parse(configuration[UsernameSetting] is { Length: > 0 } configured ? configured : DefaultUsername);
        if (!username.Succeeded)
        {
            throw new InvalidOperationException($"{UsernameSetting} cannot be the first admin's username: {username.Error.Message}");
        }

        var user = new User(username.Value, EmailAddress.Parse("admin@example.com").Value!, UserRole.Admin, hasPassword: true, AuditInfo.ByMigration(clock));
        db.Add(passwords.NewAccount(user, password));
        await db.SaveChangesAsync(cancellationToken);
    }
}
