using System.Net.Http.Json;
using global::ServiceDefaults.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HttpContract.Tests.ServiceDefaults;

public sealed class ProblemDetailsTests
{
    private sealed record Body(int Number);

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html,application/xhtml+xml")]
    [InlineData("text/csv")]
    [InlineData(null)]
    public async Task An_exception_is_a_problem_that_says_nothing_of_it(string? accept)
    {
        await using var service = await SampleService.StartAsync(
            map: app => app.MapGet("/throw", IResult () => throw new InvalidOperationException("the secret")));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/throw");
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = await service.Client.SendAsync(request);
        await ProblemAssert.IsProblemAsync(HttpStatusCode.InternalServerError, response);
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_error_has_a_trace_id()
    {
        await using var service = await SampleService.StartAsync(map: app =>
        {
            app.MapGet("/problem", () => TypedResults.Problem("why", statusCode: 409));
            app.MapGet("/validation", () => Problems.Invalid(("user_id", new("wrong_code", "wrong"))));
            app.MapGet("/bare", () => TypedResults.StatusCode(503));
            app.MapPost("/bind", (Body body) => body.Number);
        });

        using var problem = await service.Client.GetAsync("/problem");
        Assert.Equal("why", (await ProblemAssert.IsProblemAsync(HttpStatusCode.Conflict, problem)).GetProperty("detail").GetString());
        using var validation = await service.Client.GetAsync("/validation");
        var errors = (await ProblemAssert.IsProblemAsync(HttpStatusCode.BadRequest, validation)).GetProperty("errors");
        Assert.Equal("wrong", errors.GetProperty("user_id")[0].GetString());
        using var bare = await service.Client.GetAsync("/bare");
        await ProblemAssert.IsProblemAsync(HttpStatusCode.ServiceUnavailable, bare);
        using var missing = await service.Client.GetAsync("/missing");
        await ProblemAssert.IsProblemAsync(HttpStatusCode.NotFound, missing);
        using var method = await service.Client.DeleteAsync("/problem");
        await ProblemAssert.IsProblemAsync(HttpStatusCode.MethodNotAllowed, method);
        Assert.Equal(["GET"], method.Content.Headers.Allow);
        using var unreadable = await service.Client.PostAsJsonAsync("/bind", "not a body");
        await ProblemAssert.IsProblemAsync(HttpStatusCode.BadRequest, unreadable);
        using var media = await service.Client.PostAsync("/bind", new StringContent("number=1"));
        await ProblemAssert.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, media);
    }

    [Fact]
    public async Task Too_big_a_body_is_the_clients_error()
    {
        await using var service = await SampleService.StartAsync(
            builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 10),
            app => app.MapPost("/read", async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync()));

        using var response = await service.Client.PostAsync("/read", new StringContent("more than ten"));
        await ProblemAssert.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, response);
    }

    [Fact]
    public async Task A_service_may_add_to_every_problem()
    {
        await using var service = await SampleService.StartAsync(builder => builder.Services.Configure<ProblemDetailsOptions>(
            options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["service"] = "sample"));

        using var response = await service.Client.GetAsync("/missing");
        var problem = await ProblemAssert.IsProblemAsync(HttpStatusCode.NotFound, response);
        Assert.Equal("sample", problem.GetProperty("service").GetString());
    }
}
