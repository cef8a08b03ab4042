using System.Text.Json.Nodes;
using SkiaSharp;

namespace Billing.Api.Tests;

public sealed class SellerTests : IAsyncLifetime
{
    internal const string Whole =
        """
        {"legal_name":"Engines Ltd.","address_line1":"12 Square","city":"London","country":"GB","vat_id":"GB123456789","iban":"GB82 WEST 1234 5698 7654 32"}
        """;

    private readonly BillingApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Nothing_is_asked_of_the_seller_until_one_is_begun()
    {
        var seller = await _app.Client.GetAsync("/seller").JsonAsync();
        Assert.Null(seller["legal_name"]);
        Assert.Empty(seller["missing_fields"]!.AsArray());
        var invoice = await _app.IssueInvoiceAsync();
        Assert.Null(invoice["seller"]);

        await PatchAsync("""{"terms_days":7,"currency":"EUR"}""");
        Assert.Null((await _app.IssueInvoiceAsync())["problem"]);

        seller = await PatchAsync("""{"legal_name":"Engines Ltd."}""");
        string[] missing = ["address_line1", "city", "country", "tax_number"];
        Assert.Equal(missing, seller["missing_fields"]!.AsArray().Select(name => (string?)name));
        var draft = await _app.CreateInvoiceAsync();
        var problem = await _app.PostAsync($"/invoices/{draft["id"]}/issue", status: HttpStatusCode.Conflict);
        Assert.Equal("seller_incomplete", (string?)problem["code"]);
        Assert.Equal(missing, problem["params"]!["missing"]!.AsArray().Select(name => (string?)name));

        Assert.Empty((await PatchAsync(Whole))["missing_fields"]!.AsArray());
        Assert.Equal("Engines Ltd.", (string?)(await _app.PostAsync($"/invoices/{draft["id"]}/issue"))["seller"]!["legal_name"]);
    }

    [Fact]
    public async Task What_was_issued_keeps_its_seller()
    {
        await PatchAsync(Whole);
        var invoice = await _app.IssueInvoiceAsync();
        await PatchAsync("""{"legal_name":"Others Inc."}""");
        var path = $"/invoices/{invoice["id"]}";
        Assert.Equal("Engines Ltd.", (string?)(await _app.Client.GetAsync(path).JsonAsync())["seller"]!["legal_name"]);
        Assert.Equal("Engines Ltd.", (string?)(await _app.PostAsync(path + "/void"))["seller"]!["legal_name"]);
        Assert.Equal("Others Inc.", (string?)(await _app.IssueInvoiceAsync())["seller"]!["legal_name"]);
        Assert.Null((await _app.CreateInvoiceAsync())["seller"]);
    }

    [Fact]
    public async Task Put_clears_what_it_omits_and_patch_keeps_it()
    {
        await PatchAsync(Whole);
        var seller = await PatchAsync("""{"phone":"1","iban":null}""");
        Assert.Equal(("1", null, "London"), ((string?)seller["phone"], (string?)seller["iban"], (string?)seller["city"]));
        seller = await _app.Client.SendAsync("PUT", "/seller", """{"legal_name":"Others"}""").JsonAsync();
        Assert.Equal(("Others", null, null), ((string?)seller["legal_name"], (string?)seller["phone"], (string?)seller["city"]));
    }

    [Fact]
    public async Task A_change_of_what_was_changed_meanwhile_is_refused()
    {
        using var first = await _app.Client.GetAsync("/seller");
        var tag = first.Headers.ETag!.ToString();
        using var changed = await _app.Client.SendAsync("PATCH", "/seller", Whole, ("If-Match", tag));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        await _app.Client.SendAsync("PATCH", "/seller", """{"city":"Paris"}""", ("If-Match", tag)).IsProblemAsync(HttpStatusCode.PreconditionFailed);
        await _app.Client.SendAsync("PATCH", "/seller", """{"city":"Paris"}""", ("If-Match", changed.Headers.ETag!.ToString())).JsonAsync();
        await _app.Client.SendAsync("GET", "/seller", null, ("If-None-Match", tag)).HasStatusAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Changes_at_once_are_made_one_after_the_other()
    {
        string[] members = ["phone", "city", "region", "footer", "bank_name", "tax_number"];
        await Task.WhenAll(members.Select(member => PatchAsync($$"""{"{{member}}":"1"}""")));
        var seller = await _app.Client.GetAsync("/seller").JsonAsync();
        Assert.All(members, member => Assert.Equal("1", (string?)seller[member]));
    }

    [Fact]
    public async Task The_history_says_who_changed_what()
    {
        await PatchAsync("""{"city":"London"}""");
        await PatchAsync("""{"city":"London"}""");
        await PatchAsync("""{"city":"Paris"}""");
        var history = (await _app.Client.GetAsync("/seller/history").JsonAsync()).AsArray();
        Assert.Equal(2, history.Count);
        Assert.Equal("user:1", (string?)history[0]!["actor"]!["id"]);
        Assert.Equal("""{"city":{"from":"London","to":"Paris"}}""", history[0]!["changes"]!.ToJsonString());
    }

    [Fact]
    public async Task Every_member_that_means_nothing_is_named() => await _app.Client.SendAsync("PATCH", "/seller",
        """
        {"country":"XX","vat_id":"DE1","email":"a","iban":"DE1","bic":"x","logo":"bm8=","currency":"ABC","terms_days":3651,"tax_rate":"101","language":"fr","legal_name":""}
        """).HasErrorsAsync(
            HttpStatusCode.BadRequest,
            "legal_name", "country", "vat_id", "email", "iban", "bic", "logo", "currency", "terms_days", "tax_rate", "language");

    [Fact]
    public async Task A_logo_is_decoded_made_smaller_and_nothing_but_a_picture()
    {
        var seller = await PatchAsync($$"""{"logo":"{{Picture(2000, 1000, SKEncodedImageFormat.Png)}}"}""");
        Assert.Equal(("image/png", 1000, 500), ((string?)seller["logo"]!["media_type"], (int)seller["logo"]!["width"]!, (int)seller["logo"]!["height"]!));
        using var member = _app.ClientFor(_app.Issuer.Member(1));
        using var response = await member.GetAsync($"/seller/logos/{seller["logo"]!["id"]}");
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        using var image = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal((1000, 500), (image.Width, image.Height));

        seller = await PatchAsync($$"""{"logo":"data:image/jpeg;base64,{{Picture(20, 10, SKEncodedImageFormat.Jpeg, "<script>")}}"}""");
        using var jpeg = await _app.Client.GetAsync($"/seller/logos/{seller["logo"]!["id"]}");
        Assert.Equal("image/jpeg", jpeg.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("<script>", await jpeg.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await _app.Client.GetAsync("/seller/logos/999").IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Null((await PatchAsync("""{"logo":null}"""))["logo"]);
    }

    [Theory]
    [InlineData(4001, 1, SKEncodedImageFormat.Png, "image_too_large")]
    [InlineData(10, 10, SKEncodedImageFormat.Webp, "not_an_image")]
    public async Task A_picture_that_is_too_large_or_of_another_kind_is_refused(int width, int height, SKEncodedImageFormat format, string code)
    {
        var problem = await _app.Client.SendAsync("PATCH", "/seller", $$"""{"logo":"{{Picture(width, height, format)}}"}""").JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal(code, (string?)problem["codes"]!["logo"]![0]!["code"]);
    }

    [Fact]
    public async Task Half_a_picture_is_refused()
    {
        var whole = Convert.FromBase64String(Picture(200, 200, SKEncodedImageFormat.Png));
        await _app.Client.SendAsync("PATCH", "/seller", $$"""{"logo":"{{Convert.ToBase64String(whole.AsSpan(0, whole.Length / 2))}}"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "logo");
    }

    [Fact]
    public async Task No_revision_is_ever_rewritten()
    {
        await PatchAsync(Whole);
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => _app.ExecuteAsync("UPDATE revisions SET content = '{}'"));
    }

    private static string Picture(int width, int height, SKEncodedImageFormat format, string appended = "")
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var encoded = bitmap.Encode(format, 90);
        return Convert.ToBase64String([.. encoded.ToArray(), .. System.Text.Encoding.UTF8.GetBytes(appended)]);
    }

    private Task<JsonNode> PatchAsync(string json) => _app.Client.SendAsync("PATCH", "/seller", json).JsonAsync();
}
