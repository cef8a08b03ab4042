using System.Text;

namespace Users.Api.Tests;

public sealed class InvalidBodyTests(UsersApp app) : IClassFixture<UsersApp>
{
    private const string Ok = "ada@example.com";

    [Theory]
    [InlineData("{}", "username", "email")]
    [InlineData("""{"username":null,"email":null}""", "username", "email")]
    [InlineData("""{"username":true,"email":{}}""", "username", "email")]
    [InlineData("""{"username":["ada"],"email":false}""", "username", "email")]
    [InlineData("""{"username":"","email":""}""", "username", "email")]
    [InlineData("""{"username":"  \u2003 ","email":"ada"}""", "username", "email")]
    [InlineData($$"""{"username":"a\u0000b","email":"{{Ok}}"}""", "username")]
    [InlineData($$"""{"username":"a\nb","email":"{{Ok}}"}""", "username")]
    [InlineData($$"""{"username":"\ud800","email":"{{Ok}}"}""", "username")]
    [InlineData($$"""{"username":"a","username":"a","email":"{{Ok}}"}""", "username")]
    [InlineData($$"""{"Username":"a","email":"{{Ok}}"}""", "username")]
    [InlineData("""{"username":"a","email":"\u0000@example.com"}""", "email")]
    [InlineData("""{"username":"a","email":123}""", "email")]
    [InlineData("""{"username":"a","email":"a@example.com","email":null}""", "email")]
    public async Task Every_field_that_is_wrong_is_named(string json, params string[] fields) =>
        await app.Client.SendAsync("POST", "/users", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Theory]
    [InlineData("{}", "Required.")]
    [InlineData("""{"username":null}""", "Must not be null.")]
    [InlineData("""{"username":true}""", "Must be a string or a number, not true or false.")]
    [InlineData("""{"username":{}}""", "Must be a string or a number, not an object.")]
    [InlineData("""{"username":[1]}""", "Must be a string or a number, not an array.")]
    [InlineData("""{"username":1,"username":1}""", "Given more than once; give it once.")]
    [InlineData("""{"username":"\udc00"}""", "Not valid Unicode text.")]
    [InlineData("""{"username":""}""", "Must have 1 to 100 characters.")]
    [InlineData("""{"username":"\u001b"}""", "Must not contain control characters or line breaks.")]
    public async Task The_error_says_what_is_wrong(string json, string error) =>
        await app.Client.SendAsync("POST", "/users", json).HasErrorAsync(HttpStatusCode.BadRequest, "username", error);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"ada\"")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"username":}""")]
    [InlineData("""{"username":01}""")]
    [InlineData("""{"username":NaN}""")]
    [InlineData("""{"username":"a",}""")]
    [InlineData("""{"username":"a"} {}""")]
    [InlineData("""{'username':'a'}""")]
    public async Task What_is_no_json_object_is_refused_as_a_whole(string json)
    {
        var problem = await app.Client.SendAsync("POST", "/users", json).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Contains("JSON", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        var json = $$"""{"x":{{new string('[', 1000)}}{{new string(']', 1000)}}}""";
        await app.Client.SendAsync("POST", "/users", json).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes("""{"username":"ÿ","email":"a@b.example"}"""));
        content.Headers.ContentType = new("application/json");
        await app.Client.PostAsync("/users", content).HasErrorsAsync(HttpStatusCode.BadRequest, "username");
    }

    [Theory]
    [InlineData("multipart/form-data", "username=ada")]
    [InlineData("multipart/form-data; boundary=x", "--y\r\n")]
    public async Task A_broken_form_is_refused(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await app.Client.PostAsync("/users", content).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_repeated_form_field_and_a_file_are_refused()
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("a"), "username" },
            { new StringContent("b"), "username" },
            { new StringContent("c"), "email", "file.txt" },
        };
        await app.Client.PostAsync("/users", content).HasErrorsAsync(HttpStatusCode.BadRequest, "username", "email");
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

        await app.Client.PostAsync("/users", content).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Compressed_bodies_are_not_supported()
    {
        using var content = Http.Json("{}");
        content.Headers.ContentEncoding.Add("gzip");
        await app.Client.PostAsync("/users", content).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_a_mebibyte_is_too_large(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/users");
        request.Content = Http.Json($$"""{"username":"{{new string('x', 1 << 20)}}"}""");
        request.Headers.TransferEncodingChunked = chunked;
        await app.Client.SendAsync(request).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await app.Client.SendAsync("POST", "/users", """{"username":"half"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "email");
        Assert.Empty((await app.Client.GetAsync("/users?username=half").JsonAsync()).AsArray());
    }
}
