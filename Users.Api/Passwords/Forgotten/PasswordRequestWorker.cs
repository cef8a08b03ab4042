using System.Globalization;
using Mail;
using Persistence.Outboxes;
using Users.Api.Data;
using Users.Api.Letters;
using Users.Api.Users;

namespace Users.Api.Passwords.Forgotten;

/// <summary>Makes the link for who has asked for a new password, and writes the mail with it.</summary>
internal sealed class PasswordRequestWorker(IServiceScopeFactory scopes, MailOutbox outbox, TimeProvider clock, ILogger<PasswordRequestWorker> logger)
    : OutboxSender<UsersDbContext, PasswordRequest>(scopes, clock, logger)
{
    private readonly IServiceScopeFactory _scopes = scopes;

    protected override bool IsOn => outbox.IsOn;

    protected override int MostAtOnce => 10;

    protected override TimeSpan Lease => TimeSpan.FromSeconds(30);

    protected override async Task SendAsync(PasswordRequest row, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(row.Language);
        await using var scope = _scopes.CreateAsyncScope();
        var (db, links, mail) = (scope.ServiceProvider.GetRequiredService<UsersDbContext>(), scope.ServiceProvider.GetRequiredService<SetPasswordLinks>(), scope.ServiceProvider.GetRequiredService<AccountMail>());
        await db.InTransactionAsync(
            async token =>
            {
                var written = await db.Set<PasswordRequest>().Where(request => request.Id == row.Id && request.DueAt != null)
                    .ExecuteUpdateAsync(set => set.SetProperty(request => request.DueAt, (DateTime?)null), token);
                if (written == 1 && row.UserId is { } id && await db.FindForUpdateAsync<User>(id, token) is { Active: true } user)
                {
                    var link = links.Add(id, SetPasswordLink.LifetimeOfForgotten);
                    mail.SendForgottenPassword(user, link.Url, SetPasswordLink.LifetimeOfForgotten);
                    await db.SaveChangesAsync(token);
                }

                return true;
            },
            cancellationToken,
            isIdempotent: true);
    }
}
