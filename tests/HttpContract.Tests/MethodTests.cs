namespace HttpContract.Tests;

public sealed class MethodTests(BooksApp app)
{
    private const string OnOne = "DELETE, GET, HEAD, PATCH, PUT, OPTIONS";
    private const string OnAll = "GET, HEAD, POST, OPTIONS";

    [Theory]
    [InlineData("/books")]
    [InlineData("/books/")]
    [InlineData("/books/{id}")]
    public async Task Head_sends_the_headers_of_get_and_no_body(string path)
    {
        // Others add to the list meanwhile.
        var id = (await app.CreateAsync())["id"]!.ToString();
        path = $"{path.Replace("{id}", id, StringComparison.Ordinal)}?limit=1&id={id}";
        using var get = await app.Client.GetAsync(path);
        using var head = await app.Client.SendAsync("HEAD", path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(HeadersOf(get), HeadersOf(head));
        Assert.Contains(HeadersOf(head), header => header.StartsWith("Content-Length: ", StringComparison.Ordinal));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/books", OnAll)]
    [InlineData("/books/", OnAll)]
    [InlineData("/books/1", OnOne)]
    [InlineData("/books/1/", OnOne)]
    public async Task Options_says_what_is_allowed(string path, string allowed)
    {
        using var response = await app.Client.SendAsync("OPTIONS", path);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("DELETE", "/books", OnAll)]
    [InlineData("PUT", "/books", OnAll)]
    [InlineData("PATCH", "/books/", OnAll)]
    [InlineData("POST", "/books/1", OnOne)]
    [InlineData("TRACE", "/books/1", OnOne)]
    public async Task Other_methods_are_refused_with_what_is_allowed(string method, string path, string allowed)
    {
        using var response = await app.Client.SendAsync(method, path);
        await response.IsProblemAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/book")]
    [InlineData("GET", "/books/emma")]
    [InlineData("GET", "/books/1.5")]
    [InlineData("GET", "/books/99999999999999999999")]
    [InlineData("GET", "/books/999999999")]
    [InlineData("GET", "/books/0")]
    [InlineData("GET", "/books/-1")]
    [InlineData("GET", "/books/1/2")]
    [InlineData("OPTIONS", "/nothing")]
    [InlineData("DELETE", "/books/999999999")]
    [InlineData("DELETE", "/books/999999999/")]
    public async Task What_is_not_there_is_not_found(string method, string path) =>
        await app.Client.SendAsync(method, path).IsProblemAsync(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public async Task What_is_not_there_cannot_be_changed(string method)
    {
        var problem = await app.Client.SendAsync(method, "/books/999999999", BooksApp.Body("x")).IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("There is no book with the id 999999999.", (string?)problem["detail"]);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*;q=0.5")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;q=0, */*")]
    [InlineData("text/csv")]
    public async Task Who_does_not_accept_json_is_told_so(string accept)
    {
        var title = BooksApp.NewTitle();
        await app.Client.SendAsync("GET", "/books/1", null, ("Accept", accept)).IsProblemAsync(HttpStatusCode.NotAcceptable);
        await app.Client.SendAsync("POST", "/books", BooksApp.Body(title), ("Accept", accept)).IsProblemAsync(HttpStatusCode.NotAcceptable);
        Assert.Equal(0, await app.CountAsync(title));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("APPLICATION/*")]
    [InlineData("*/*")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("*/*;q=0, application/json;q=0.1")]
    [InlineData("application/json, text/csv")]
    [InlineData("not a media type")]
    public async Task Who_accepts_json_gets_it(string accept)
    {
        using var response = await app.Client.SendAsync("GET", "/books", null, ("Accept", accept));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
        .Where(header => header.Key != "Date")
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal);
}
