using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Tests.Smtp;

namespace Billing.Api.Tests;

/// <summary>The service with a mail server, where wanted on a database of another's and with a clock that a test sets.</summary>
public sealed class MailingApp : BillingApp
{
    private static int _count;

    public SmtpServer Mail { get; init; } = new();

    public FakeTimeProvider? Clock { get; init; }

    /// <summary>Another replica.</summary>
    public MailingApp? Beside { get; init; }

    /// <summary>A user nobody else has, with an address of their own.</summary>
    public async Task<(long Id, string Email)> AddUserAsync()
    {
        var id = 1000L + Interlocked.Increment(ref _count);
        Users.Add(id);
        await CreateInvoiceAsync(id);
        return (id, $"user{id}@example.com");
    }

    public Task<JsonNode> InvoiceAsync(JsonNode invoice) => Client.GetAsync($"/invoices/{invoice["id"]}").JsonAsync();

    public async Task<JsonArray> SendingsAsync(JsonNode invoice) => (await Client.GetAsync($"/invoices/{invoice["id"]}/sendings").JsonAsync()).AsArray();

    public async Task<JsonNode> BecomesAsync(JsonNode invoice, string delivery)
    {
        JsonNode? now = null;
        await Poll.UntilAsync(async () => (string?)(now = await InvoiceAsync(invoice))["delivery"] == delivery, $"invoice {invoice["id"]} is {delivery}");
        return now!;
    }

    public static string? FileOf(MimeMessage message) => message.Attachments.Single().ContentDisposition?.FileName;

    public static byte[] ContentOf(MimeMessage message, string mediaType)
    {
        var part = message.Attachments.OfType<MimePart>().Single(part => part.ContentType.MimeType == mediaType);
        using var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return content.ToArray();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Beside is null)
        {
            await Mail.DisposeAsync();
        }
    }

    protected override Task<string> CreateDatabaseAsync() => Beside is null ? base.CreateDatabaseAsync() : Task.FromResult(Beside.ConnectionString);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in (IEnumerable<(string, string)>)[.. Mail.Settings(), ("Mail:FirstDelay", "00:00:00.05"), ("Mail:LongestDelay", "00:00:00.05")])
        {
            builder.UseSetting(name, value);
        }
    }

    protected override void ConfigureServices(IServiceCollection services)
    {
        if (Clock is not null)
        {
            services.AddSingleton<TimeProvider>(Clock);
        }
    }
}
