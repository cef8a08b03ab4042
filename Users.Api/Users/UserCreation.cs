using Microsoft.Extensions.Options;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>Creates users.</summary>
internal sealed class UserCreation(UsersDbContext db, PasswordSetter passwords, SetPasswordLinks links, IOptions<AuthOptions> auth, TimeProvider clock)
{
    /// <summary>Whether passwords are kept here; not where another provider is configured.</summary>
    public bool TakesPasswords => auth.Value.IsOwnProvider;

    /// <summary>Creates one in the transaction that is open, and a link to set the password where none is given and one can be set here.</summary>
    public async Task<(User User, SetPasswordLinkResponse? Link)> CreateAsync(NewUser input, Caller caller, CancellationToken cancellationToken)
    {
        var hasPassword = input.Password is not null;
        var user = new User(input.Username, input.Email, input.Role ?? UserRole.Member, hasPassword, Deed.By(caller, clock));
        db.Add(passwords.NewAccount(user, input.Password));
        await db.SaveChangesAsync(cancellationToken);
        return (user, hasPassword || !TakesPasswords ? null : await links.CreateAsync(user.Id, cancellationToken));
    }
}
