using MimeKit;

namespace Mail;

/// <summary>Names the setting that is wrong, when the service starts.</summary>
internal sealed class MailOptionsValidation : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(MailOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.From))
        {
            yield return "Mail:From is missing: set it to the address that mail is sent from, such as Example <no-reply@example.com>.";
        }
        else if (!MailboxAddress.TryParse(options.From, out var from) || !from.Address.Contains('@', StringComparison.Ordinal))
        {
            yield return $"Mail:From must be an address such as Example <no-reply@example.com>, not '{options.From}'.";
        }

        if (options.Port is < 1 or > 65535)
        {
            yield return $"Mail:Port must be from 1 to 65535, not {options.Port}.";
        }

        if (string.IsNullOrEmpty(options.Username) != string.IsNullOrEmpty(options.Password))
        {
            yield return "Mail:Username and Mail:Password belong together: set both or neither.";
        }

        if (!string.IsNullOrEmpty(options.Password) && options.Tls == MailTls.None)
        {
            yield return "Mail:Password would be sent in the clear: set Mail:Tls to StartTls or Implicit.";
        }

        foreach (var (setting, value) in new[]
        {
            (nameof(options.Timeout), options.Timeout), (nameof(options.FirstDelay), options.FirstDelay),
            (nameof(options.LongestDelay), options.LongestDelay), (nameof(options.GiveUpAfter), options.GiveUpAfter),
        })
        {
            if (value <= TimeSpan.Zero)
            {
                yield return $"Mail:{setting} must be longer than 00:00:00, not {value}.";
            }
        }
    }
}
