using CsCheck;

namespace Billing.Api.Tests;

public sealed class SequenceTests(BillingApp app) : IClassFixture<BillingApp>
{
    private static readonly string[] Actions = ["issue", "issue", "void", "mark-uncollectible"];
    private static readonly Gen<(string Action, string? Body)> Requests = Gen.OneOf(
        Gen.Int[0, 3].Select(index => (Actions[index], (string?)null)),
        Gen.Select(Gen.Bool, Gen.Int[0, 1200])
            .Select((pay, cents) => (pay ? "payments" : "credit-notes", (string?)FormattableString.Invariant($$"""{"amount":"{{cents / 100m:F2}}"}"""))),
        Gen.Int[1, 999].Select(memo => ("PATCH", (string?)$$"""{"memo":"{{memo}}"}""")));

    [Fact]
    public async Task Every_request_that_is_done_is_one_entry_of_the_history_and_every_other_one_is_none() =>
        await Requests.Array[1, 14].SampleAsync(
            async requests =>
            {
                var path = $"/invoices/{(await app.CreateInvoiceAsync(amount: "20"))["id"]}";
                var (done, tag) = (1, (await app.Client.GetAsync(path)).Headers.ETag);
                foreach (var (action, body) in requests)
                {
                    using var response = action == "PATCH"
                        ? await app.Client.SendAsync(action, path, body)
                        : await app.Client.SendAsync("POST", $"{path}/{action}", body);
                    Assert.Contains(
                        response.StatusCode,
                        new[] { HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.BadRequest });
                    using var read = await app.Client.GetAsync(path);
                    done += read.Headers.ETag!.Equals(tag) ? 0 : 1;
                    Assert.True(response.IsSuccessStatusCode || read.Headers.ETag.Equals(tag));
                    tag = read.Headers.ETag;
                }

                Assert.Equal(done, (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray().Count);
                Assert.Empty(await app.DriftAsync());
            },
            iter: 12,
            threads: 1);
}
