using System.Text.Json.Nodes;

namespace HttpContract.Tests;

public sealed class OpenApiTests(BooksApp app) : IAsyncLifetime, IAsyncDisposable
{
    private JsonNode _document = null!;

    private JsonNode Create => _document["paths"]!["/books"]!["post"]!;

    private JsonNode List => _document["paths"]!["/books"]!["get"]!;

    public async ValueTask InitializeAsync() => _document = await app.Client.GetAsync("/openapi/v1.json").JsonAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Bodies_of_every_format_and_headers_are_described()
    {
        Assert.Equal(["application/json", "application/x-www-form-urlencoded", "multipart/form-data"], Names(Create["requestBody"]!["content"]!));
        Assert.Equal(["201", "400", "401", "403", "406", "409", "413", "415", "422", "429", "502", "503", "504"], Names(Create["responses"]!));
        Assert.Equal(["Idempotent-Replayed", "Location", "ETag"], Names(Create["responses"]!["201"]!["headers"]!));
        Assert.Equal(["Idempotency-Key"], Parameters(Create));
        Assert.Equal(["X-Total-Count", "Link"], Names(List["responses"]!["200"]!["headers"]!));
        var book = _document["paths"]!["/books/{id}"]!;
        Assert.Equal(["id", "If-None-Match"], Parameters(book["get"]!));
        Assert.Equal(["id", "If-Match"], Parameters(book["patch"]!));
        Assert.Equal(["304", "412"], [.. Names(book["get"]!["responses"]!).Intersect(["304"]), .. Names(book["patch"]!["responses"]!).Intersect(["412"])]);
        Assert.Null(book["head"]);
    }

    [Fact]
    public void Query_parameters_bound_as_text_have_their_types()
    {
        Assert.Equal("""{"maximum":500,"minimum":1,"type":"integer","default":100}""", SchemaOf("limit").ToJsonString());
        Assert.Equal("""{"type":"array","items":{"minimum":1,"type":"integer"}}""", SchemaOf("id").ToJsonString());
    }

    [Fact]
    public void Members_are_described_as_they_are_sent()
    {
        var schemas = _document["components"]!["schemas"]!;
        Assert.Equal(["number", "string"], schemas["Title"]!["type"]!.AsArray().Select(type => (string)type!));
        Assert.Equal((100, "One line of 1 to 100 characters."), ((int)schemas["Title"]!["maxLength"]!, (string)schemas["Title"]!["description"]!));
        // Absent is not null, unless null clears.
        var patch = schemas["BookPatch"]!["properties"]!;
        Assert.Equal("integer", (string?)patch["pages"]!["type"]);
        Assert.Equal(["null", "string"], patch["note"]!["type"]!.AsArray().Select(type => (string)type!));
        Assert.Equal(["is_lent", "created_at"], Names(schemas["Book"]!["properties"]!).TakeLast(2));
        Assert.Equal(["title", "status", "code", "traceId"], schemas["ProblemDetails"]!["required"]!.AsArray().Select(name => (string)name!));
    }

    [Fact]
    public void Problems_have_examples_and_say_when_to_come_back()
    {
        var responses = _document["components"]!["responses"]!;
        var invalid = responses["BadRequest"]!["content"]!["application/problem+json"]!["example"]!;
        Assert.Equal((400, "Bad Request"), ((int)invalid["status"]!, (string)invalid["title"]!));
        Assert.NotNull(invalid["errors"]);
        string[] codes = [.. _document["components"]!["schemas"]!["ErrorCode"]!["enum"]!.AsArray().Select(code => (string)code!)];
        Assert.Empty(((string[])["book_lent", "required", "object_not_found", "method_not_allowed"]).Except(codes));
        Assert.Equal(["Retry-After"], Names(responses["ServiceUnavailable"]!["headers"]!));
        OpenApiDocument.HasWholeExamples(_document);
    }

    [Fact]
    public void The_document_says_how_to_sign_in_and_nothing_of_where_it_is_served()
    {
        Assert.Equal(["session", "bearer"], Names(_document["components"]!["securitySchemes"]!));
        Assert.Empty(_document["servers"]?.AsArray() ?? []);
        Assert.Equal("Books", (string?)_document["info"]!["title"]);
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(member => member.Key);

    private static IEnumerable<string> Parameters(JsonNode operation) => operation["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!);

    private JsonNode SchemaOf(string parameter) => List["parameters"]!.AsArray().Single(node => (string)node!["name"]! == parameter)!["schema"]!;
}
