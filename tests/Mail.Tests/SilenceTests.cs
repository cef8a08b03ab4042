namespace Mail.Tests;

/// <summary>The mail server falls silent at each step.</summary>
public sealed class SilenceTests
{
    private static readonly AtEachStep Runs = new(RunAsync);

    [Theory]
    [MemberData(nameof(Interruptions.Steps), MemberType = typeof(Interruptions))]
    public Task Message_is_sent_all_the_same_when_the_server_falls_silent(SmtpStep step) => Runs[step];

    private static async Task RunAsync(SmtpStep step)
    {
        await using var server = Interruptions.NewServer();
        await using var host = await Interruptions.StartAsync(await MailHost.CreateDatabaseAsync(), server, ("Mail:Timeout", "00:00:05"));
        server.FailAt(step, SmtpFault.Hang());
        var id = await host.AddAsync(Samples.NewAddress(), Samples.Letter());

        var sent = await host.BecomesAsync(id, MailStatus.Sent);

        Interruptions.AssertCopies(server, sent, step);
        Assert.Null(sent.Problem);
    }
}
