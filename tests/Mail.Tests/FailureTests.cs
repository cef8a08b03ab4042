namespace Mail.Tests;

/// <summary>What the server does not take is sent later, or given up where everybody can see it.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(SmtpStep.Recipient, "550 5.1.1 No such user")]
    [InlineData(SmtpStep.Sender, "553 5.1.8 Bad sender")]
    [InlineData(SmtpStep.End, "554 5.7.1 Looks like spam")]
    public async Task Message_that_the_server_refuses_for_good_is_given_up_at_once_with_the_reason(SmtpStep step, string response)
    {
        await using var server = new SmtpServer();
        await using var host = await MailHost.StartAsync(await MailHost.CreateDatabaseAsync(), server);
        server.FailAt(step, SmtpFault.Answer(response));
        var id = await host.AddAsync(Samples.NewAddress(), Samples.Letter(), null, new MailAttachment("a.pdf", "application/pdf", [1]));

        var failed = await host.BecomesAsync(id, MailStatus.Failed);

        Assert.Contains(response[4..], failed.Problem, StringComparison.Ordinal);
        Assert.Equal((1, null, null, null), (failed.Attempts, failed.Text, failed.DueAt, failed.SentAt));
        await Poll.UntilAsync(async () => (await host.ReadAsync(id)).Attachments.Count == 0);
    }

    [Theory]
    [InlineData(SmtpStep.Greeting, "421 Too busy")]
    [InlineData(SmtpStep.Recipient, "450 4.2.0 Greylisted")]
    [InlineData(SmtpStep.End, "452 4.3.1 Full")]
    public async Task Message_that_the_server_does_not_take_now_is_sent_later(SmtpStep step, string response)
    {
        await using var server = new SmtpServer();
        await using var host = await MailHost.StartAsync(await MailHost.CreateDatabaseAsync(), server);
        server.FailAt(step, SmtpFault.Answer(response, times: 3));
        var sent = await host.BecomesAsync(await host.AddAsync(Samples.NewAddress(), Samples.Letter()), MailStatus.Sent);
        Assert.Equal(4, sent.Attempts);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task Message_is_given_up_when_its_time_is_over()
    {
        await using var server = new SmtpServer();
        server.FailAt(SmtpStep.Greeting, SmtpFault.Answer("421 Too busy"));
        var database = await MailHost.CreateDatabaseAsync();
        await using var host = await MailHost.StartAsync(database, server, ("Mail:GiveUpAfter", "00:00:10"));
        var failed = await host.BecomesAsync(await host.AddAsync(Samples.NewAddress(), Samples.Letter()), MailStatus.Failed);
        Assert.True(failed.Attempts > 1);
        Assert.Contains("Too busy", failed.Problem, StringComparison.Ordinal);

        var useless = await host.BecomesAsync(await host.AddAsync(Samples.NewAddress(), Samples.Letter(), lifetime: TimeSpan.Zero), MailStatus.Failed);
        Assert.Equal("It could not be sent while it was of use.", useless.Problem);
    }

    [Fact]
    public async Task Wait_grows_from_one_attempt_to_the_next()
    {
        await using var server = new SmtpServer();
        server.FailAt(SmtpStep.Greeting, SmtpFault.Answer("421 Too busy"));
        await using var host = await MailHost.StartAsync(
            await MailHost.CreateDatabaseAsync(), server, ("Mail:FirstDelay", "00:00:00.1"), ("Mail:LongestDelay", "01:00:00"));
        var id = await host.AddAsync(Samples.NewAddress(), Samples.Letter());
        var delays = new Dictionary<int, TimeSpan>();
        await Poll.UntilAsync(async () =>
        {
            var message = await host.ReadAsync(id);
            if (message is { Status: MailStatus.Queued, Attempts: > 0 })
            {
                delays.TryAdd(message.Attempts, message.DueAt!.Value - DateTime.UtcNow);
            }

            return delays.ContainsKey(5);
        });
        Assert.True(delays[5] > TimeSpan.FromSeconds(1), $"{delays[5]}");
    }
}
