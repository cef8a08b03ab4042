using System.Globalization;
using CsCheck;

namespace Billing.Api.Tests;

public sealed class MoneyTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Amounts_are_the_same_in_json_the_database_and_json_again_and_their_sum_is_exact() =>
        await Gen.Select(Gen.OneOf(Gen.Long[0, 999_999_999_999_999], Gen.Long[0, 100]), Gen.Bool).Array[30].SampleAsync(
            async amounts =>
            {
                await app.ExecuteAsync("DELETE FROM invoices");
                foreach (var (cents, asNumber) in amounts)
                {
                    var text = Text(cents);
                    var body = $$"""{"user_id":1,"amount":{{(asNumber ? text : $"\"{text}\"")}}}""";
                    var invoice = await app.Client.SendAsync("POST", "/invoices", body).JsonAsync(HttpStatusCode.Created);
                    Assert.Equal(text, (string?)invoice["amount"]);
                    Assert.Equal(text, await app.ExecuteAsync($"SELECT amount::text FROM invoices WHERE id = {invoice["id"]}"));
                    Assert.Equal(text, (string?)(await app.Client.GetAsync($"/invoices/{invoice["id"]}").JsonAsync())["amount"]);
                }

                Assert.Equal(Text(amounts.Sum(amount => amount.Item1)), await app.ExecuteAsync("SELECT sum(amount)::text FROM invoices"));
            },
            iter: 5,
            threads: 1);

    [Theory]
    [InlineData("12.5", "12.50")]
    [InlineData("\"12.50\"", "12.50")]
    [InlineData("0", "0.00")]
    public async Task Strings_and_numbers_are_read_alike(string json, string amount)
    {
        var body = $$"""{"amount":{{json}},"user_id":"1"}""";
        var invoice = await app.Client.SendAsync("POST", "/invoices", body).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(amount, (string?)invoice["amount"]);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("10000000000000")]
    [InlineData("\"NaN\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task What_is_no_amount_is_refused(string json)
    {
        var body = $$"""{"user_id":1,"amount":{{json}}}""";
        await app.Client.SendAsync("POST", "/invoices", body).HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
        var path = $"/invoices/{(await app.CreateInvoiceAsync(3))["id"]}";
        await app.Client.SendAsync("PUT", path, body).HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
        await app.Client.SendAsync("PATCH", path, $$"""{"amount":{{json}}}""").HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("'NaN'")]
    [InlineData("10000000000000")]
    [InlineData("1.001")]
    public async Task The_database_refuses_it_too(string amount) => await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
        app.ExecuteAsync(
            $"""
            INSERT INTO invoices (user_id, currency, exponent, subtotal, tax, amount, paid, credited, balance, status, number_order,
                created_at, updated_at)
            VALUES (1, 'USD', 2, {amount}, 0, {amount}, 0, 0, {amount}, 'draft', 0, now(), now())
            """));

    private static string Text(long cents) => string.Create(CultureInfo.InvariantCulture, $"{cents / 100}.{cents % 100:00}");
}
