using System.Net.Http.Headers;
using System.Text;

namespace HttpContract.Tests;

public sealed class BodyTests(BooksApp app)
{
    [Fact]
    public async Task An_object_is_created_and_then_found_at_its_location_with_the_same_content_and_tag()
    {
        using var created = await app.Client.SendAsync("POST", "/books/", BooksApp.Body(BooksApp.NewTitle()));
        var book = await created.JsonAsync(HttpStatusCode.Created);
        Assert.Equal($"/books/{book["id"]}", created.Headers.Location?.OriginalString);

        using var read = await app.Client.GetAsync(created.Headers.Location);
        Assert.Equal(book.ToJsonString(), (await read.JsonAsync()).ToJsonString());
        Assert.Equal(created.Headers.ETag, read.Headers.ETag);
        Assert.EndsWith("Z", (string?)book["created_at"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9123", "9123")]
    [InlineData("1.50", "1.50")]
    [InlineData("-7e3", "-7e3")]
    [InlineData("123456789012345678901234567890.0", "123456789012345678901234567890.0")]
    [InlineData("\" \\u00a0trimmed\\u3000\"", "trimmed")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    public async Task Texts_are_read_from_strings_and_numbers_as_they_are_written(string json, string expected)
    {
        var book = await app.Client.SendAsync("POST", "/books", $$"""{"title":{{json}},"pages":"7"}""").JsonAsync(HttpStatusCode.Created);
        Assert.Equal((expected, 7), ((string)book["title"]!, (int)book["pages"]!));
    }

    [Fact]
    public async Task Forms_of_both_kinds_are_read()
    {
        using var form = new FormUrlEncodedContent([new("title", " é first"), new("pages", "7"), new("published", "2026-01-31")]);
        using var multipart = new MultipartFormDataContent { { new StringContent("second"), "title" }, { new StringContent("8"), "pages" } };

        var fromForm = await app.Client.PostAsync("/books", form).JsonAsync(HttpStatusCode.Created);
        var fromMultipart = await app.Client.PostAsync("/books", multipart).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("é first", 7, "2026-01-31"), ((string)fromForm["title"]!, (int)fromForm["pages"]!, (string)fromForm["published"]!));
        Assert.Equal(("second", 8), ((string)fromMultipart["title"]!, (int)fromMultipart["pages"]!));
    }

    [Fact]
    public async Task A_field_of_a_form_that_is_left_empty_clears_what_may_be_null()
    {
        var path = $"/books/{(await app.CreateAsync())["id"]}";
        await app.Client.SendAsync("PATCH", path, """{"note":"one"}""").JsonAsync();
        using var form = new FormUrlEncodedContent([new("note", "")]);
        Assert.Null((string?)(await app.Client.PatchAsync(path, form).JsonAsync())["note"]);
        using var wrong = new FormUrlEncodedContent([new("title", ""), new("pages", "")]);
        await app.Client.PatchAsync(path, wrong).HasErrorsAsync(HttpStatusCode.BadRequest, "title", "pages");
    }

    [Fact]
    public async Task A_merge_patch_is_read_by_patch_alone()
    {
        var path = $"/books/{(await app.CreateAsync())["id"]}";
        Assert.Equal(8, (int)(await SendAsync("PATCH", path))["pages"]!);
        await SendAsync("PUT", path, HttpStatusCode.UnsupportedMediaType);

        Task<System.Text.Json.Nodes.JsonNode> SendAsync(string method, string address, HttpStatusCode status = HttpStatusCode.OK)
        {
            var content = new StringContent("""{"title":"a","pages":8}""", Encoding.UTF8, "application/merge-patch+json");
            return app.Client.SendAsync(new HttpRequestMessage(new(method), address) { Content = content }).JsonAsync(status);
        }
    }

    [Fact]
    public async Task Members_that_are_not_the_clients_to_say_are_ignored()
    {
        var body = """
            {"id":1000000,"id":"twice","title":"a","pages":1,"created_at":[],"admin":{"deep":[true,null]},"\ud800":1}
            """;
        var book = await app.Client.SendAsync("POST", "/books", body).JsonAsync(HttpStatusCode.Created);
        Assert.NotEqual(1_000_000, (long)book["id"]!);
        Assert.Null(book["admin"]);
    }

    [Fact]
    public async Task A_byte_order_mark_and_a_charset_are_understood()
    {
        using var content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(BooksApp.Body("a"))]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("Application/JSON; charset=\"UTF-8\"");
        await app.Client.PostAsync("/books", content).JsonAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Members_that_are_omitted_stay_and_null_clears()
    {
        var path = $"/books/{(await app.CreateAsync())["id"]}";
        await PatchAsync("""{"note":"one\ntwo","chapters":[{"title":"first"},{"title":"second"}]}""");
        var kept = await PatchAsync("""{"pages":11}""");
        Assert.Equal(("one\ntwo", 11), ((string)kept["note"]!, (int)kept["pages"]!));
        Assert.Equal(["first", "second"], kept["chapters"]!.AsArray().Select(chapter => (string)chapter!));
        var cleared = await PatchAsync("""{"note":null,"chapters":[]}""");
        Assert.Equal((null, 0), ((string?)cleared["note"], cleared["chapters"]!.AsArray().Count));

        Task<System.Text.Json.Nodes.JsonNode> PatchAsync(string json) => app.Client.SendAsync("PATCH", path, json).JsonAsync();
    }

    [Fact]
    public async Task A_body_may_be_left_out_where_it_is_optional()
    {
        var path = $"/books/{(await app.CreateAsync())["id"]}";
        Assert.Null((await app.Client.SendAsync("POST", path + "/lend").JsonAsync())["note"]);
        using var returned = await app.Client.SendAsync("POST", path + "/return");
        Assert.Equal("Ada", (string?)(await app.Client.SendAsync("POST", path + "/lend", """{"to":"Ada"}""").JsonAsync())["note"]);
        await app.Client.SendAsync("POST", path + "/lend", """{"to":""}""").HasErrorsAsync(HttpStatusCode.BadRequest, "to");

        // As clients send it that name a type with every request.
        using var nothing = new ByteArrayContent([]) { Headers = { ContentType = new("application/json") } };
        using var again = await app.Client.SendAsync("POST", path + "/return");
        using var lent = await app.Client.PostAsync(path + "/lend", nothing);
        Assert.Equal(HttpStatusCode.OK, lent.StatusCode);
    }

    [Theory]
    [InlineData("{}", "title", "pages")]
    [InlineData("""{"title":null,"pages":null}""", "title", "pages")]
    [InlineData("""{"title":true,"pages":{}}""", "title", "pages")]
    [InlineData("""{"title":["a"],"pages":false}""", "title", "pages")]
    [InlineData("""{"title":"","pages":""}""", "title", "pages")]
    [InlineData("""{"title":"  \u2003 ","pages":0}""", "title", "pages")]
    [InlineData("""{"title":"a\u0000b","pages":1}""", "title")]
    [InlineData("""{"title":"\ud800","pages":1}""", "title")]
    [InlineData("""{"title":"a","title":"a","pages":1}""", "title")]
    [InlineData("""{"Title":"a","pages":1}""", "title")]
    [InlineData("""{"title":"a","pages":1,"pages":null}""", "pages")]
    [InlineData("""{"title":"a","pages":1.0,"published":"31.1.2026","note":""}""", "pages", "published", "note")]
    [InlineData("""{"title":"a","pages":1,"chapters":"x"}""", "chapters")]
    [InlineData("""{"title":"a","pages":1,"chapters":[{"title":"a"},7,{}]}""", "chapters[1]", "chapters[2].title")]
    [InlineData("""{"title":"a","pages":1,"chapters":[{},{},{},{}]}""", "chapters")]
    public async Task Every_field_that_is_wrong_is_named(string json, params string[] fields) =>
        await app.Client.SendAsync("POST", "/books", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Fact]
    public async Task Nothing_of_an_invalid_body_is_written()
    {
        await app.Client.SendAsync("POST", "/books", """{"title":"half"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "pages");
        Assert.Equal(0, await app.CountAsync("half"));
    }

    [Theory]
    [InlineData("{}", "Required.", "required")]
    [InlineData("""{"title":null}""", "Must not be null.", "null_not_allowed")]
    [InlineData("""{"title":true}""", "Must be a string or a number, not true or false.", "wrong_type")]
    [InlineData("""{"title":{}}""", "Must be a string or a number, not an object.", "wrong_type")]
    [InlineData("""{"title":[1]}""", "Must be a string or a number, not an array.", "wrong_type")]
    [InlineData("""{"title":1,"title":1}""", "Given more than once; give it once.", "given_more_than_once")]
    [InlineData("""{"title":"\udc00"}""", "Not valid Unicode text.", "not_unicode")]
    [InlineData("""{"title":""}""", "Must have 1 to 100 characters.", "wrong_length")]
    [InlineData("""{"title":"\u001b"}""", "Must not contain control characters or line breaks.", "control_characters")]
    public async Task The_error_says_what_is_wrong_to_people_and_programs(string json, string error, string code)
    {
        var problem = await app.Client.SendAsync("POST", "/books", json).IsProblemAsync(HttpStatusCode.BadRequest);
        var told = problem["codes"]!["title"]![0]!;
        Assert.Equal(("invalid_fields", error, code), ((string)problem["code"]!, (string)problem["errors"]!["title"]![0]!, (string)told["code"]!));
        Assert.Equal(code == "wrong_length" ? """{"min":1,"max":100}""" : null, told["params"]?.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"title":}""")]
    [InlineData("""{"title":01}""")]
    [InlineData("""{"title":NaN}""")]
    [InlineData("""{"title":"a",}""")]
    [InlineData("""{"title":"a"} {}""")]
    [InlineData("""{'title':'a'}""")]
    public async Task What_is_no_json_object_is_refused_as_a_whole(string json)
    {
        var problem = await app.Client.SendAsync("POST", "/books", json).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Contains("JSON", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        var json = $$"""{"x":{{new string('[', 1000)}}{{new string(']', 1000)}}}""";
        await app.Client.SendAsync("POST", "/books", json).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes("""{"title":"ÿ","pages":1}"""));
        content.Headers.ContentType = new("application/json");
        await app.Client.PostAsync("/books", content).HasErrorsAsync(HttpStatusCode.BadRequest, "title");
    }

    [Theory]
    [InlineData("multipart/form-data", "title=a")]
    [InlineData("multipart/form-data; boundary=x", "--y\r\n")]
    public async Task A_broken_form_is_refused(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await app.Client.PostAsync("/books", content).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_repeated_form_field_and_a_file_are_refused()
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("a"), "title" },
            { new StringContent("b"), "title" },
            { new StringContent("c"), "pages", "file.txt" },
        };
        await app.Client.PostAsync("/books", content).HasErrorsAsync(HttpStatusCode.BadRequest, "title", "pages");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Other_types_are_not_supported(string? type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        var problem = await app.Client.PostAsync("/books", content).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
        Assert.Contains("application/json", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_bodies_are_not_supported()
    {
        using var content = Http.Json("{}");
        content.Headers.ContentEncoding.Add("gzip");
        await app.Client.PostAsync("/books", content).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_a_mebibyte_is_too_large(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/books");
        request.Content = Http.Json($$"""{"title":"{{new string('x', 1 << 20)}}"}""");
        request.Headers.TransferEncodingChunked = chunked;
        await app.Client.SendAsync(request).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }
}
