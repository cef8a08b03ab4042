using System.Globalization;

namespace Billing.Api.Tests;

public sealed class RaceTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_hundred_payments_at_once_never_come_to_more_than_the_total()
    {
        var path = $"/invoices/{(await app.IssueInvoiceAsync(amount: "100"))["id"]}";
        var answers = await Task.WhenAll(Enumerable.Range(0, 100)
            .Select(_ => app.PersistAsync(path + "/payments", """{"amount":"3.00"}""")));
        Assert.Equal(33, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        Assert.Equal(67, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        var invoice = await app.Client.GetAsync(path).JsonAsync();
        Assert.Equal(("99.00", "1.00", "open"), ((string)invoice["paid"]!, (string)invoice["balance"]!, (string)invoice["status"]!));
        Assert.Equal(35L, await app.ExecuteAsync($"SELECT count(*) FROM invoice_events WHERE invoice_id = {invoice["id"]}"));
        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task Of_withdrawing_and_paying_one_wins()
    {
        for (var round = 0; round < 10; round++)
        {
            var path = $"/invoices/{(await app.IssueInvoiceAsync(amount: "10"))["id"]}";
            var answers = await Task.WhenAll(
                app.Client.SendAsync("POST", path + "/void"),
                app.Client.SendAsync("POST", path + "/payments", """{"amount":10}"""),
                app.Client.SendAsync("POST", path + "/void"),
                app.Client.SendAsync("POST", path + "/payments", """{"amount":10}"""));
            Assert.Single(answers, answer => answer.IsSuccessStatusCode);
            Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
            var invoice = await app.Client.GetAsync(path).JsonAsync();
            Assert.Contains(
                ((string)invoice["status"]!, (string)invoice["paid"]!, (string)invoice["balance"]!),
                new[] { ("void", "0.00", "0.00"), ("paid", "10.00", "0.00") });
        }
    }

    [Fact]
    public async Task Of_issuing_and_editing_each_happens_before_or_not_at_all()
    {
        for (var round = 0; round < 10; round++)
        {
            var path = $"/invoices/{(await app.CreateInvoiceAsync(amount: "10"))["id"]}";
            var answers = await Task.WhenAll(
                app.Client.SendAsync("POST", path + "/issue"),
                app.Client.SendAsync("PATCH", path, """{"amount":20}"""),
                app.Client.DeleteAsync(path));
            var (issue, edit, delete) = (answers[0].StatusCode, answers[1].StatusCode, answers[2].StatusCode);
            Assert.NotEqual(issue == HttpStatusCode.OK, delete == HttpStatusCode.NoContent);
            if (issue == HttpStatusCode.OK)
            {
                Assert.Contains(edit, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict });
                var invoice = await app.Client.GetAsync(path).JsonAsync();
                Assert.Equal(edit == HttpStatusCode.OK ? "20.00" : "10.00", (string?)invoice["amount"]);
                Assert.Equal("open", (string?)invoice["status"]);
            }
        }

        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task Two_hundred_issued_at_once_with_refusals_and_failures_among_them_have_the_numbers_from_1_on()
    {
        const int Year = 2040;
        const int Kills = 50;
        await app.ExecuteAsync(
            """
            CREATE FUNCTION fail_some() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF NEW.memo = 'fails' AND NEW.status = 'open' THEN RAISE EXCEPTION 'not this one'; END IF;
              RETURN NEW;
            END $$;
            CREATE TRIGGER fails BEFORE UPDATE ON invoices FOR EACH ROW EXECUTE FUNCTION fail_some();
            """);
        var drafts = new List<long>();
        for (var index = 0; index < 200; index++)
        {
            // Of five one breaks when it has its number, and one is refused.
            var memo = index % 5 == 0 ? "fails" : "works";
            var draft = await app.AddAsync("/invoices", $$"""{"user_id":1,"amount":1,"memo":"{{memo}}"}""");
            drafts.Add((long)draft["id"]!);
        }

        var issuing = Task.WhenAll(drafts.Select((id, index) => app.PersistAsync(
            $"/invoices/{id}/issue",
            $$"""{"issue_date":"{{Year}}-06-01","due_date":"{{(index % 5 == 1 ? Year - 1 : Year)}}-06-01"}""")));
        for (var kill = 1; kill <= Kills; kill++)
        {
            await Poll.UntilAsync(
                async () => issuing.IsCompleted || await app.ExecuteAsync($"SELECT last FROM number_counters WHERE year = {Year}") is long last && last >= kill * 2,
                "some are issued");
            await app.ExecuteAsync(
                """
                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                WHERE pid IN (
                  SELECT pid FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle' ORDER BY random() LIMIT 3)
                """);
        }

        var answers = await issuing;
        Assert.Equal(40, answers.Count(answer => answer.StatusCode == HttpStatusCode.InternalServerError));
        Assert.Equal(40, answers.Count(answer => answer.StatusCode == HttpStatusCode.BadRequest));
        var numbers = await Task.WhenAll(answers.Where(answer => answer.IsSuccessStatusCode)
            .Select(async answer => (string)(await answer.JsonAsync())["number"]!));
        Assert.Equal(
            Enumerable.Range(1, 120).Select(number => string.Create(CultureInfo.InvariantCulture, $"INV-{Year}-{number:000000}")),
            numbers.Order(StringComparer.Ordinal));
        Assert.Empty(await app.DriftAsync());
    }
}
