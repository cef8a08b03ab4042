namespace EndToEnd.Tests;

/// <summary>A user with a draft and an open invoice, to look at.</summary>
public sealed class Samples(PublishedSystem system) : IAsyncLifetime
{
    internal TestUser User { get; private set; } = null!;

    internal TestInvoice Draft { get; private set; } = null!;

    internal TestInvoice Open { get; private set; } = null!;

    public string Fill(string path) => path
        .Replace("{user}", $"{User.Id}", StringComparison.Ordinal)
        .Replace("{draft}", $"{Draft.Id}", StringComparison.Ordinal)
        .Replace("{open}", $"{Open.Id}", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        User = await TestUser.CreateAsync(system);
        Draft = await TestInvoice.DraftAsync(system, User, "1234.56");
        Open = await TestInvoice.OpenAsync(system, User, "98765.43", overdue: true);
        await Open.ActAsync(system, "payments", new { amount = "100.00", method = "bank transfer", reference = "2026/17" });
        await Open.ActAsync(system, "credit-notes", new { amount = "5.00", reason = "Late" });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
