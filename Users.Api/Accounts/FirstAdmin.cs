using Users.Api.Data;
using Users.Api.History;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>
/// Creates the user <c>Auth:Admin:Username</c> (<c>admin</c> where that is not given), with the password <c>Auth:Admin:Password</c>,
/// where nobody is an admin yet.
/// </summary>
internal sealed class FirstAdmin(UsersDbContext db, PasswordSetter passwords, IConfiguration configuration, TimeProvider clock)
{
    private const string UsernameSetting = "Auth:Admin:Username";
    private const string DefaultUsername = "admin";

    /// <summary>Creates the user. Call it in a transaction of its own.</summary>
    /// <exception cref="InvalidOperationException">The configured username cannot be one.</exception>
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
            throw new InvalidOperationException($"{UsernameSetting} cannot be the first admin's username: {username.Error}");
        }

        var user = new User(username.Value, EmailAddress.Parse("admin@example.com").Value!, UserRole.Admin, hasPassword: true, AuditInfo.ByMigration(clock));
        db.Add(passwords.NewAccount(user, password));
        await db.SaveChangesAsync(cancellationToken);
    }
}
