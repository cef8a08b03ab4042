using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;
using Users.Api.Data;

namespace Users.Api.Passkeys;

/// <summary>
/// The accounts that may sign in, for ASP.NET Core Identity when it checks passkeys. Read-only: <see cref="AccountPasskeys"/> makes
/// the changes, with their history.
/// </summary>
internal sealed class AccountStore(UsersDbContext db) : IUserPasskeyStore<Account>
{
    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        long.TryParse(userId, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? Accounts.SingleOrDefaultAsync(account => account.UserId == id, cancellationToken)
            : Task.FromResult<Account?>(null);

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => Accounts.SingleOrDefaultAsync(
        account => db.Set<Passkey>().Any(passkey => passkey.UserId == account.UserId && passkey.CredentialId == credentialId), cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        (await Passkeys.Where(passkey => passkey.UserId == user.UserId).ToListAsync(cancellationToken)).ConvertAll(passkey => passkey.ToInfo());

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await Passkeys.SingleOrDefaultAsync(
            passkey => passkey.UserId == user.UserId && passkey.CredentialId == credentialId, cancellationToken))?.ToInfo();

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.UserId.ToString(CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.User.Username);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.User.NormalizedUsername);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw ReadOnly();

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw ReadOnly();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw ReadOnly();

    public void Dispose()
    {
    }

    private IQueryable<Account> Accounts => db.Set<Account>().AsNoTracking().Include(account => account.User).Where(account => account.User.Active);

    private IQueryable<Passkey> Passkeys => db.Set<Passkey>().AsNoTracking();

    private static NotSupportedException ReadOnly() => new("Accounts are not changed by ASP.NET Core Identity.");
}
