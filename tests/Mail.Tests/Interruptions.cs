namespace Mail.Tests;

/// <summary>Wherever sending breaks off: nothing is lost, and there are two copies at most where nobody can tell whether the first arrived.</summary>
public static class Interruptions
{
    public static TheoryData<SmtpStep> Steps => [.. Enum.GetValues<SmtpStep>()];

    /// <summary>A server with which a sender comes to each step: it is encrypted by STARTTLS, and asks for a password.</summary>
    public static SmtpServer NewServer() => new() { OffersTls = true, Account = "sender:s3cret" };

    public static Task<MailHost> StartAsync(string database, SmtpServer server, params (string, string)[] settings) =>
        MailHost.StartAsync(database, server, [("Mail:Username", "sender"), ("Mail:Password", "s3cret"), .. settings]);

    public static void AssertCopies(SmtpServer server, MailMessage sent, SmtpStep step, bool isTakenAndNotWritten = false)
    {
        Assert.All(server.Messages, copy => Assert.Equal(sent.MessageId, copy.MessageId));
        Assert.InRange(server.Messages.Count, 1, step == SmtpStep.End || isTakenAndNotWritten ? 2 : 1);
    }
}
