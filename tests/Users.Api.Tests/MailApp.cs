using Microsoft.AspNetCore.Hosting;
using MimeKit;
using Tests.Smtp;

namespace Users.Api.Tests;

/// <summary>The service with a mail server.</summary>
public sealed class MailApp : SignInApp
{
    public SmtpServer Mail { get; } = new();

    public Task<MimeMessage> MailToAsync(string address, string subject) => Mail.MessageToAsync(address, message => message.Subject == subject);

    /// <summary>What has arrived for a user of <see cref="Accounts.CreateAccountAsync"/>, under any of their addresses.</summary>
    public MimeMessage[] MailOf(string name) =>
        [.. Mail.Messages.Where(message => message.To.Mailboxes.Single().Address.StartsWith($"{name}@", StringComparison.Ordinal))];

    /// <summary>How much mail there was or will be to a user.</summary>
    public async Task<long> CountAsync(long user) => (long)(await ExecuteAsync($"SELECT count(*) FROM mail_messages WHERE topic = 'user {user}'"))!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Mail.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in Mail.Settings())
        {
            builder.UseSetting(name, value);
        }
    }
}
