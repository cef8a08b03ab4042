namespace Tests.Smtp;

/// <summary>The steps of handing over a message, in their order.</summary>
public enum SmtpStep
{
    /// <summary>The client has connected and waits to be greeted.</summary>
    Greeting,

    Hello,

    StartTls,

    Authentication,

    Sender,

    Recipient,

    /// <summary>The client asks whether it may send the message.</summary>
    Data,

    /// <summary>The client has begun the message, and not ended it.</summary>
    Content,

    /// <summary>The client has sent the whole message; the server has taken it and not said so yet.</summary>
    End,

    /// <summary>The client knows that the message was taken.</summary>
    Quit,
}
