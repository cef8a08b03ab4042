using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>Creates the user <c>admin</c>, with the password <c>Auth:Admin:Password</c>, where nobody is an admin yet.</summary>
internal sealed class FirstAdmin(UsersDbContext db, IPasswordHasher<Account> hasher, IConfiguration configuration, TimeProvider clock)
{
    private const string Name = "admin";

    /// <summary>Creates the user. Call it in a transaction of its own.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        var password = configuration["Auth:Admin:Password"];
        if (string.IsNullOrEmpty(password) || await db.Users.AnyAsync(user => user.Role == UserRole.Admin, cancellationToken))
        {
            return;
        }

        var (username, email) = (Username.Parse(Name).Value!, EmailAddress.Parse("admin@example.com").Value!);
        var user = new User(username, email, UserRole.Admin, hasPassword: true, Deed.ByMigration(clock));
        var account = new Account(user);
        account.SetPassword(hasher.HashPassword(account, password));
        db.Add(account);
        await db.SaveChangesAsync(cancellationToken);
    }
}
