using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using OpenApiDocument = Microsoft.OpenApi.OpenApiDocument;

namespace Gateway.Tests;

/// <summary>The API reference, and the documents that it shows.</summary>
public sealed partial class DocsTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private static readonly string[] Answers = ["401", "403", "429", "502", "503", "504"];

    public static TheoryData<string> Documents => ["users", "billing"];

    [Theory]
    [InlineData("/docs")]
    [InlineData("/docs/")]
    [InlineData("/docs/users")]
    public async Task The_page_loads_only_files_of_this_origin(string path)
    {
        using var response = await fixture.Gateway.Anonymous.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.All(Scripts().Matches(page), script => Assert.Empty(script.Groups["body"].Value));
        foreach (var source in Scripts().Matches(page).Select(script => script.Groups["src"].Value))
        {
            using var file = await fixture.Gateway.Anonymous.GetAsync(source);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Contains("javascript", file.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
            Assert.NotEmpty(await file.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_valid_and_open_to_all(string name)
    {
        var result = OpenApiDocument.Parse(await fixture.Gateway.Anonymous.GetStringAsync($"/openapi/{name}.json"), "json");
        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Equal("/", Assert.Single(result.Document!.Servers!).Url);
        Assert.Equal(["bearer", "session"], result.Document.Components!.SecuritySchemes!.Keys.Order());
        Assert.Equal("X-CSRF", result.Document.Components.SecuritySchemes["session"].Name);
        Assert.Equal(2, result.Document.Security!.Count);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_path_is_public(string name)
    {
        var document = await ReadAsync(name);
        Assert.NotEmpty(document.Paths);
        foreach (var path in document.Paths.Keys)
        {
            Assert.StartsWith("/api/", path, StringComparison.Ordinal);
            using var response = await fixture.Client.GetAsync(Parameter().Replace(path, "1"));
            Assert.Equal(name + "-api", response.Headers.GetValues(StubService.NameHeader).Single());
        }

        Assert.DoesNotContain(document.Paths.Keys, path => path.Contains("events", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_operation_says_how_it_can_fail(string name)
    {
        foreach (var operation in Operations(await ReadAsync(name)))
        {
            Assert.Empty(Answers.Except(operation.Responses!.Keys));
            Assert.All(operation.Responses.Where(response => response.Key[0] is '4' or '5'), response =>
            {
                Assert.True(response.Value.Description?.Length > 20, $"{operation.OperationId} {response.Key}");
                Assert.NotNull(response.Value.Content!["application/problem+json"].Example);
                Assert.NotNull(response.Value.Content["application/problem+json"].Schema);
            });
            Assert.All(["429", "502", "503", "504"], status => Assert.Contains("Retry-After", operation.Responses[status].Headers!.Keys));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_body_has_an_example_with_what_it_must_have(string name)
    {
        foreach (var operation in Operations(await ReadAsync(name)))
        {
            var bodies = operation.Responses!.Values.Select(response => response.Content).Append(operation.RequestBody?.Content)
                .SelectMany(content => content ?? new Dictionary<string, OpenApiMediaType>())
                // Files are no JSON.
                .Where(content => !content.Key.StartsWith("text/", StringComparison.Ordinal) && content.Value.Schema?.Format != "binary");
            foreach (var (type, body) in bodies)
            {
                Assert.True(body.Example is not null || body.Examples?.Count > 0, $"{operation.OperationId} {type}");
                var example = body.Example is System.Text.Json.Nodes.JsonArray list ? list[0] : body.Example;
                var schema = body.Schema?.Type == JsonSchemaType.Array ? body.Schema.Items : body.Schema;
                Assert.DoesNotContain(schema?.Required ?? new HashSet<string>(), member => example is not null && example[member] is null);
            }
        }
    }

    [Fact]
    public async Task A_document_that_has_not_changed_is_not_sent_again()
    {
        using var first = await fixture.Client.GetAsync("/openapi/users.json");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/openapi/users.json") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await fixture.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.True(second.Headers.CacheControl?.NoCache);
    }

    private async Task<OpenApiDocument> ReadAsync(string name) =>
        OpenApiDocument.Parse(await fixture.Client.GetStringAsync($"/openapi/{name}.json"), "json").Document!;

    private static IEnumerable<OpenApiOperation> Operations(OpenApiDocument document) =>
        document.Paths.Values.SelectMany(path => path.Operations!.Values);

    [GeneratedRegex("<script src=\"(?<src>[^\"]+)\">(?<body>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Parameter();
}
