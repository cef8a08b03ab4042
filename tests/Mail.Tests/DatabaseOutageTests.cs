using Npgsql;

namespace Mail.Tests;

/// <summary>The sender cannot reach its database any more at each step, and another goes on.</summary>
public sealed class DatabaseOutageTests
{
    private static readonly AtEachStep Runs = new(RunAsync);

    [Theory]
    [MemberData(nameof(Interruptions.Steps), MemberType = typeof(Interruptions))]
    public Task Message_is_sent_when_the_database_was_away_meanwhile(SmtpStep step) => Runs[step];

    private static async Task RunAsync(SmtpStep step)
    {
        await using var server = Interruptions.NewServer();
        var database = await MailHost.CreateDatabaseAsync();
        await using var network = new FaultyNetwork(database);
        var fault = server.FailAt(step, SmtpFault.Hang());
        await using var cutOff = await Interruptions.StartAsync(network.ConnectionString, server, ("Mail:Timeout", "00:00:05"));
        var id = await cutOff.AddAsync(Samples.NewAddress(), Samples.Letter());
        await fault.Reached;
        network.GoDown();

        // Once the lease has ended, which nobody waits for here, another takes it.
        await EndLeasesAsync(database);
        await using var other = await Interruptions.StartAsync(database, server);
        Interruptions.AssertCopies(server, await other.BecomesAsync(id, MailStatus.Sent), step, isTakenAndNotWritten: step == SmtpStep.Quit);
    }

    private static async Task EndLeasesAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("UPDATE mail_messages SET due_at = now() WHERE due_at IS NOT NULL");
        await command.ExecuteNonQueryAsync();
    }
}
