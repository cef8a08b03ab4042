using System.Net.Mail;

namespace Billing.Api.Parties;

/// <summary>Addresses that mail is sent to.</summary>
internal static class Email
{
    /// <summary>The most characters of one.</summary>
    public const int Most = 254;

    public static Parsed<string> Parse(string text)
    {
        var line = PlainText.Line(Most)(text);
        return line is { Succeeded: false } || (MailAddress.TryCreate(line.Value, out var address) && address.Address == line.Value)
            ? line
            : new ApiError(BillingErrorCodes.NotEmailAddress, "Must be an email address such as ada@example.com.");
    }
}
