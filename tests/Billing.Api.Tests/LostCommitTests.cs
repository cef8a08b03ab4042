namespace Billing.Api.Tests;

public sealed class LostCommitTests(LostCommitTests.BehindFaultyNetwork app) : IClassFixture<LostCommitTests.BehindFaultyNetwork>
{
    /// <summary>The service reaches its database through a network that fails when it is told to.</summary>
    public sealed class BehindFaultyNetwork : BillingApp
    {
        /// <summary>The network; up until it is told otherwise.</summary>
        public FaultyNetwork Network { get; private set; } = null!;

        /// <inheritdoc />
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            // So that its user is known.
            await CreateInvoiceAsync();
        }

        /// <inheritdoc />
        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Network.DisposeAsync();
        }

        /// <inheritdoc />
        protected override string ConnectionStringForService(string connectionString)
        {
            Network = new(connectionString);
            // How long a busy machine takes to connect anew is not what is tested here.
            return Network.ConnectionString + ";Timeout=30";
        }
    }

    [Theory]
    [InlineData(Loss.Request, false)]
    [InlineData(Loss.Request, true)]
    [InlineData(Loss.RequestUnnoticed, false)]
    [InlineData(Loss.RequestUnnoticed, true)]
    [InlineData(Loss.Answer, false)]
    [InlineData(Loss.Answer, true)]
    public async Task A_commit_that_got_lost_or_whose_answer_did_is_one_effect(Loss loss, bool hasKey)
    {
        var memo = Guid.NewGuid().ToString();
        var headers = hasKey ? [("Idempotency-Key", memo)] : Array.Empty<(string, string)>();
        var created = await FailingAsync("/invoices", $$"""{"user_id":1,"amount":9,"memo":"{{memo}}"}""", HttpStatusCode.Created);
        Assert.Equal(1L, await app.ExecuteAsync($"SELECT count(*) FROM invoices WHERE memo = '{memo}'"));

        var path = $"/invoices/{created}";
        await FailingAsync(path + "/issue", null, HttpStatusCode.OK);
        await FailingAsync(path + "/payments", """{"amount":4}""", HttpStatusCode.Created);
        Assert.Equal("5.00", (string?)(await app.Client.GetAsync(path).JsonAsync())["balance"]);
        Assert.Equal(3, (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray().Count);
        Assert.Empty(await app.DriftAsync());

        async Task<long> FailingAsync(string path, string? json, HttpStatusCode status)
        {
            var before = app.Network.Failures;
            app.Network.Lose(loss, "invoice_events");
            var answer = await app.Client.SendAsync("POST", path, json, headers).JsonAsync(status);
            Assert.Equal(before + 1, app.Network.Failures);
            return (long)answer["id"]!;
        }
    }

    [Fact]
    public async Task Where_the_database_is_reached_no_more_nobody_says_that_nothing_was_done()
    {
        await using var cutOff = new BehindFaultyNetwork();
        await cutOff.InitializeAsync();
        cutOff.Network.Lose(Loss.AnswerAndNetwork, "invoice_events");
        using var response = await cutOff.Client.SendAsync("POST", "/invoices", """{"user_id":1,"amount":9,"memo":"lost"}""");
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
        var problem = await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("outcome_unknown", (string?)problem["code"]);
        await Poll.UntilAsync(
            async () => await cutOff.ExecuteAsync("SELECT count(*) FROM invoices WHERE memo = 'lost'") is 1L, "the server has committed");
    }
}
