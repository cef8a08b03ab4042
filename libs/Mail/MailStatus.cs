namespace Mail;

/// <summary>How far a message is.</summary>
public enum MailStatus
{
    /// <summary>Waits to be sent, for the first time or again.</summary>
    Queued,

    /// <summary>Is being handed to the mail server, by this process or another.</summary>
    Sending,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>Given up; <see cref="MailMessage.Problem"/> says why.</summary>
    Failed,
}
