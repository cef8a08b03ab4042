namespace Mail.Tests;

/// <summary>The connection to the mail server breaks at each step.</summary>
public sealed class BreakOffTests
{
    private static readonly AtEachStep Runs = new(RunAsync);

    [Theory]
    [MemberData(nameof(Interruptions.Steps), MemberType = typeof(Interruptions))]
    public Task Message_is_sent_all_the_same_when_the_server_breaks_off(SmtpStep step) => Runs[step];

    private static async Task RunAsync(SmtpStep step)
    {
        await using var server = Interruptions.NewServer();
        await using var host = await Interruptions.StartAsync(await MailHost.CreateDatabaseAsync(), server);
        server.FailAt(step, SmtpFault.Break());
        var id = await host.AddAsync(Samples.NewAddress(), Samples.Letter());

        var sent = await host.BecomesAsync(id, MailStatus.Sent);

        Interruptions.AssertCopies(server, sent, step);
        Assert.Equal(step == SmtpStep.Quit ? 1 : 2, sent.Attempts);
    }
}
