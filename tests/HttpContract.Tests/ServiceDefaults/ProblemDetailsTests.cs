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
        using var response = await service.Client.SendAsync("GET", "/throw", null, accept is null ? [] : [("Accept", accept)]);
        await response.IsProblemAsync(HttpStatusCode.InternalServerError);
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
        Assert.Equal("why", (string?)(await problem.IsProblemAsync(HttpStatusCode.Conflict))["detail"]);
        var errors = (await service.Client.GetAsync("/validation").IsProblemAsync(HttpStatusCode.BadRequest))["errors"]!;
        Assert.Equal("wrong", (string?)errors["user_id"]![0]);
        await service.Client.GetAsync("/bare").IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        await service.Client.GetAsync("/missing").IsProblemAsync(HttpStatusCode.NotFound);
        using var method = await service.Client.DeleteAsync("/problem");
        await method.IsProblemAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Equal(["GET"], method.Content.Headers.Allow);
        await service.Client.PostAsJsonAsync("/bind", "not a body").IsProblemAsync(HttpStatusCode.BadRequest);
        await service.Client.PostAsync("/bind", new StringContent("number=1")).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Too_big_a_body_is_the_clients_error()
    {
        await using var service = await SampleService.StartAsync(
            builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 10),
            app => app.MapPost("/read", async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync()));

        await service.Client.PostAsync("/read", new StringContent("more than ten")).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_service_may_add_to_every_problem()
    {
        await using var service = await SampleService.StartAsync(builder => builder.Services.Configure<ProblemDetailsOptions>(
            options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["service"] = "sample"));

        var problem = await service.Client.GetAsync("/missing").IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("sample", (string?)problem["service"]);
    }
}
