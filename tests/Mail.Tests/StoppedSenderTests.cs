namespace Mail.Tests;

/// <summary>The sender is stopped at each step.</summary>
public sealed class StoppedSenderTests
{
    private static readonly AtEachStep Runs = new(RunAsync);

    [Theory]
    [MemberData(nameof(Interruptions.Steps), MemberType = typeof(Interruptions))]
    public Task Message_is_sent_by_another_when_the_sender_stops(SmtpStep step) => Runs[step];

    private static async Task RunAsync(SmtpStep step)
    {
        await using var server = Interruptions.NewServer();
        var database = await MailHost.CreateDatabaseAsync();
        var fault = server.FailAt(step, SmtpFault.Hang());
        await using var first = await Interruptions.StartAsync(database, server, ("Mail:Timeout", "00:00:05"));
        var id = await first.AddAsync(Samples.NewAddress(), Samples.Letter());
        await fault.Reached;
        await first.StopAsync();

        await using var second = await Interruptions.StartAsync(database, server);
        Interruptions.AssertCopies(server, await second.BecomesAsync(id, MailStatus.Sent), step);
    }
}
