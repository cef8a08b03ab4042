using Mail;
using Microsoft.Extensions.Options;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Users;

namespace Users.Api.Letters;

/// <summary>
/// Writes to users about their accounts, in the language of the request, in the transaction of what they are told about. Where mail is
/// off nothing is written.
/// </summary>
internal sealed class AccountMail(UsersDbContext db, MailOutbox outbox, IOptions<AuthOptions> auth, IHttpContextAccessor http, TimeProvider clock)
{
    public bool IsOn => outbox.IsOn;

    /// <summary>What finds the mail to a user, until the user is deleted.</summary>
    public static string TopicOf(long userId) => $"user {userId}";

    public void Invite(User user, string link, TimeSpan lifetime) => Send(user, AccountLetters.Invitation(user.Username, link), lifetime);

    /// <summary>Sends the link that somebody has asked for who forgot the password.</summary>
    public void SendForgottenPassword(User user, string link, TimeSpan lifetime) => Send(user, AccountLetters.ForgottenPassword(user.Username, link), lifetime);

    /// <summary>Sends the link that an admin wants the user to have.</summary>
    public void SendNewPassword(User user, string link, TimeSpan lifetime) => Send(user, AccountLetters.NewPassword(user.Username, link), lifetime);

    public void ConfirmAddress(User user, EmailAddress address, string token, TimeSpan lifetime) => Send(
        user.Id, address.Value, AccountLetters.ConfirmAddress(user.Username, address.Value, Page($"confirm-email#{token}")), lifetime);

    /// <summary>Tells the address that the user had.</summary>
    public void TellOldAddress(User user, string old) => Send(user.Id, old, AccountLetters.AddressChanged(user.Username, user.Email));

    public void TellOfPassword(User user) => Send(user, AccountLetters.PasswordChanged(user.Username, Circumstances(), ForgotPage));

    public void TellOfPasskey(User user, string passkey) => Send(user, AccountLetters.PasskeyAdded(user.Username, passkey, Circumstances(), ForgotPage));

    public void TellOfRemovedPasskey(User user, string passkey, AuditInfo by) =>
        Send(user, AccountLetters.PasskeyRemoved(user.Username, passkey, CircumstancesOf(user, by), ForgotPage));

    public void TellOfAuthenticator(User user) => Send(user, AccountLetters.AuthenticatorAdded(user.Username, Circumstances(), ForgotPage));

    public void TellOfRemovedAuthenticator(User user, AuditInfo by) =>
        Send(user, AccountLetters.AuthenticatorRemoved(user.Username, CircumstancesOf(user, by), ForgotPage));

    public void TellOfNewBrowser(User user) => Send(user, AccountLetters.NewBrowser(user.Username, Circumstances(), ForgotPage));

    private string ForgotPage => Page("forgot-password");

    private string Page(string page) => new Uri(auth.Value.IssuerAddress, $"account/{page}").ToString();

    private Circumstances Circumstances() => new(
        clock.Now(), http.HttpContext?.Connection.RemoteIpAddress?.ToString(), http.HttpContext?.Request.Headers.UserAgent.ToString());

    // Where somebody else sits is none of the user's business.
    private Circumstances? CircumstancesOf(User user, AuditInfo by) => by.UserId == user.Id ? Circumstances() : null;

    private void Send(User user, Letter letter, TimeSpan? lifetime = null) => Send(user.Id, user.Email, letter, lifetime);

    private void Send(long userId, string address, Letter letter, TimeSpan? lifetime = null)
    {
        if (IsOn)
        {
            outbox.Add(db, address, TopicOf(userId), letter, lifetime);
        }
    }
}
