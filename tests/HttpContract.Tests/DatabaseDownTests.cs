using System.Diagnostics;

namespace HttpContract.Tests;

public sealed class DatabaseDownTests
{
    private static readonly TimeSpan FewSeconds = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_request_is_told_to_come_back_later(bool silently)
    {
        await using var app = new BooksBehindFaultyNetwork();
        await app.InitializeAsync();
        var path = $"/books/{(await app.CreateAsync())["id"]}";
        if (silently)
        {
            app.Network.FallSilent();
        }
        else
        {
            app.Network.GoDown();
        }

        var waited = Stopwatch.StartNew();
        var answers = await Task.WhenAll(
            app.Client.GetAsync("/books"),
            app.Client.GetAsync(path),
            app.Client.SendAsync("POST", "/books", BooksApp.Body("late")),
            app.Client.SendAsync("POST", "/books", BooksApp.Body("late"), ("Idempotency-Key", "late")),
            app.Client.SendAsync("PUT", path, BooksApp.Body("late")),
            app.Client.SendAsync("PATCH", path, BooksApp.Body("late")),
            app.Client.DeleteAsync(path));
        Assert.InRange(waited.Elapsed, TimeSpan.Zero, FewSeconds);
        foreach (var answer in answers)
        {
            await answer.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(answer.Headers.RetryAfter?.Delta);
        }
    }

    [Fact]
    public async Task The_service_lives_but_is_not_ready()
    {
        await using var app = new BooksBehindFaultyNetwork();
        await app.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync("/health")).StatusCode);
        app.Network.GoDown();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.Client.GetAsync("/health")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync("/alive")).StatusCode);
    }

    [Fact]
    public async Task A_failure_that_does_not_pass_says_nothing_of_the_inside()
    {
        await using var app = new BooksApp();
        await app.InitializeAsync();
        await app.ExecuteAsync("ALTER TABLE books RENAME TO papers");
        foreach (var (method, path) in ((string, string)[])[("GET", "/books"), ("GET", "/books/1"), ("DELETE", "/books/1")])
        {
            var problem = await app.Client.SendAsync(method, path).IsProblemAsync(HttpStatusCode.InternalServerError);
            Assert.Empty(problem.AsObject().Select(member => member.Key).Except(["type", "title", "status", "code", "traceId"]));
        }
    }
}
