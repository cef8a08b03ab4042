using System.Net.Security;

namespace Mail;

/// <summary>The settings <c>Mail:*</c>. Without a host, mail is off.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; set; }

    /// <summary>Null for the usual one: 587 with StartTls, 465 with Implicit, 25 with None.</summary>
    public int? Port { get; set; }

    public MailTls Tls { get; set; }

    public string? Username { get; set; }

    public string? Password { get; set; }

    /// <summary>Who sends: an address, with or without a name.</summary>
    public string? From { get; set; }

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait after the first failure; each further one doubles it.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(5);

    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after a message was written the last attempt is.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(2);

    /// <summary>Decides on the mail server's certificate in the place of the system; null, as always in configuration, for the system.</summary>
    public RemoteCertificateValidationCallback? CertificateValidation { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(Host);

    public int EffectivePort => Port ?? Tls switch { MailTls.Implicit => 465, MailTls.None => 25, _ => 587 };
}
