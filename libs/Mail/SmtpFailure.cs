using MailKit.Net.Smtp;
using MimeKit;

namespace Mail;

/// <summary>What a failed attempt means for the message.</summary>
internal static class SmtpFailure
{
    private const int FirstPermanentCode = 500;

    /// <summary>
    /// Whether the next attempt would fail as well: the server has refused the message or its recipient for good, or it cannot be written.
    /// What is wrong with the connection, the certificate or the sign-in at the server is the operator's to mend.
    /// </summary>
    public static bool IsPermanent(Exception exception) => exception switch
    {
        SmtpCommandException { ErrorCode: not SmtpErrorCode.UnexpectedStatusCode } refused => (int)refused.StatusCode >= FirstPermanentCode,
        ParseException or ArgumentException or FormatException => true,
        _ => false,
    };

    /// <summary>The reason in one line.</summary>
    public static string Describe(Exception exception)
    {
        var reason = exception switch
        {
            SmtpCommandException refused => $"{(int)refused.StatusCode} {refused.Message}",
            OperationCanceledException => "The mail server did not answer in time.",
            _ => exception.Message,
        };
        var line = reason.ReplaceLineEndings(" ").Trim();
        return line.Length <= MailMessage.MostProblemCharacters ? line : line[..MailMessage.MostProblemCharacters];
    }
}
