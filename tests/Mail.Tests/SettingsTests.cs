using Microsoft.Extensions.Options;

namespace Mail.Tests;

public sealed class SettingsTests
{
    [Fact]
    public async Task Without_a_host_mail_is_off_and_nothing_can_be_added()
    {
        await using var host = MailHost.Create(await MailHost.CreateDatabaseAsync(), []);
        await host.StartAsync();
        Assert.False(host.Outbox.IsOn);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.AddAsync(Samples.NewAddress(), Samples.Letter()));
    }

    [Theory]
    [InlineData("Mail:From", "", "Mail:From")]
    [InlineData("Mail:From", "nobody", "Mail:From")]
    [InlineData("Mail:Port", "70000", "Mail:Port")]
    [InlineData("Mail:Username", "sender", "Mail:Password")]
    [InlineData("Mail:Timeout", "00:00:00", "Mail:Timeout")]
    public async Task Setting_that_is_wrong_is_named_at_the_start(string name, string value, string named)
    {
        await using var host = MailHost.Create(
            "Host=nowhere", [("Mail:Host", "mail.example.com"), ("Mail:From", "no-reply@example.com"), ("Mail:Tls", "Implicit"), (name, value)]);
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_in_the_clear_is_refused_at_the_start()
    {
        await using var host = MailHost.Create(
            "Host=nowhere",
            [("Mail:Host", "mail.example.com"), ("Mail:From", "no-reply@example.com"), ("Mail:Tls", "None"), ("Mail:Username", "sender"), ("Mail:Password", "s3cret")]);
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains("Mail:Tls", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailTls.StartTls, 587)]
    [InlineData(MailTls.Implicit, 465)]
    [InlineData(MailTls.None, 25)]
    public void Port_is_the_usual_one_unless_another_is_given(MailTls tls, int port)
    {
        Assert.Equal(port, new MailOptions { Tls = tls }.EffectivePort);
        Assert.Equal(2525, new MailOptions { Tls = tls, Port = 2525 }.EffectivePort);
    }
}
