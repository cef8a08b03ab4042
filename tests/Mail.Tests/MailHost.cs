using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Persistence;
using Persistence.Outboxes;

namespace Mail.Tests;

/// <summary>A service that sends mail, without anything else.</summary>
public sealed class MailHost : IAsyncDisposable
{
    private readonly IHost _host;

    private MailHost(IHost host) => _host = host;

    /// <summary>A database with the tables of mail.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        var database = await Postgres.CreateDatabaseAsync<LettersDbContext>("mail");
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(OutboxNotification.Sql(MailTables.Messages));
        await command.ExecuteNonQueryAsync();
        return database;
    }

    public static async Task<MailHost> StartAsync(string database, SmtpServer server, params (string Name, string Value)[] settings)
    {
        var host = Create(database, [.. server.Settings(), ("Mail:FirstDelay", "00:00:00.05"), ("Mail:LongestDelay", "00:00:00.05"), .. settings], server);
        await host._host.StartAsync();
        return host;
    }

    public static MailHost Create(string database, IEnumerable<(string Name, string Value)> settings, SmtpServer? trusted = null)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Services.AddDbContext<LettersDbContext>(options =>
        {
            options.UseNpgsql(database);
            DatabaseDefaults.Configure(options);
        });
        builder.Services.AddMail<LettersDbContext>();
        if (trusted is not null)
        {
            builder.Services.Configure<MailOptions>(mail => mail.CertificateValidation = (_, certificate, _, _) => trusted.Certificate.Equals(certificate));
        }

        return new(builder.Build());
    }

    public MailOutbox Outbox => _host.Services.GetRequiredService<MailOutbox>();

    public Task StartAsync() => _host.StartAsync();

    public Task StopAsync() => _host.StopAsync();

    public async Task<long> AddAsync(string recipient, Letter letter, TimeSpan? lifetime = null, params MailAttachment[] attachments)
    {
        return await WithContextAsync(db => db.InTransactionAsync(
            async token =>
            {
                var message = Outbox.Add(db, recipient, "test", letter, lifetime, attachments);
                await db.SaveChangesAsync(token);
                return message.Id;
            },
            CancellationToken.None));
    }

    public Task<MailMessage> ReadAsync(long id) => WithContextAsync(db => db.Set<MailMessage>().AsNoTracking().Include(message => message.Attachments).SingleAsync(message => message.Id == id));

    public async Task<MailMessage> BecomesAsync(long id, MailStatus status)
    {
        MailMessage? message = null;
        await Poll.UntilAsync(async () => (message = await ReadAsync(id)).Status == status, $"mail {id} is {status}, not {message?.Status}: {message?.Problem}");
        return message!;
    }

    public async Task<T> WithContextAsync<T>(Func<LettersDbContext, Task<T>> work)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<LettersDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
