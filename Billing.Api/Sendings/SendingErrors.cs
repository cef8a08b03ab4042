using Mail;

namespace Billing.Api.Sendings;

/// <summary>The errors of messages that cannot be sent.</summary>
internal static class SendingErrors
{
    public static Problem MailOff() => Problems.Of(
        StatusCodes.Status409Conflict,
        new(
            BillingErrorCodes.SendingOff,
            $"Mail is off: to turn it on, set {MailOptions.Section}:{nameof(MailOptions.Host)} and {MailOptions.Section}:{nameof(MailOptions.From)}.",
            ("setting", $"{MailOptions.Section}:{nameof(MailOptions.Host)}")));
}
