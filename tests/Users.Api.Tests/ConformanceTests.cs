namespace Users.Api.Tests;

/// <summary>What every service of the system keeps to. What that means is tested by HttpContract.Tests.</summary>
public sealed class ConformanceTests(UsersApp app) : IClassFixture<UsersApp>
{
    /// <summary>Who may call what. A new route belongs here. Pages for users who are signed in ask for the page's own cookie.</summary>
    private static readonly Dictionary<string, string> Table = new()
    {
        ["* /health"] = "anonymous",
        ["* /alive"] = "anonymous",
        ["GET /openapi/{documentName}.json"] = "anonymous",
        ["* /account/sign-in"] = "anonymous",
        ["* /account/sign-out"] = "anonymous",
        ["* /account/signed-out"] = "anonymous",
        ["* /account/set-password"] = "anonymous",
        ["* /account/forgot-password"] = "anonymous",
        ["* /account/confirm-email"] = "anonymous",
        ["* /account/password"] = "anonymous",
        ["* /account/passkeys"] = "anonymous",
        ["* /account/authenticator"] = "anonymous",
        ["* /account/second-factor"] = "anonymous",
        ["GET /connect/authorize"] = "anonymous",
        ["POST /connect/authorize"] = "anonymous",
        ["GET /connect/end-session"] = "anonymous",
        ["POST /connect/end-session"] = "anonymous",
        ["POST /connect/token"] = "anonymous",
        ["GET /users"] = "caller",
        ["HEAD /users"] = "caller",
        ["POST /users"] = "admin",
        ["GET /users/{id:long}"] = "caller",
        ["HEAD /users/{id:long}"] = "caller",
        ["PUT /users/{id:long}"] = "caller",
        ["PATCH /users/{id:long}"] = "caller",
        ["DELETE /users/{id:long}"] = "admin",
        ["GET /users/{id:long}/history"] = "caller",
        ["HEAD /users/{id:long}/history"] = "caller",
        ["GET /users/{id:long}/activity"] = "caller",
        ["HEAD /users/{id:long}/activity"] = "caller",
        ["GET /users/{id:long}/passkeys"] = "caller",
        ["HEAD /users/{id:long}/passkeys"] = "caller",
        ["DELETE /users/{id:long}/passkeys/{passkeyId:long}"] = "admin",
        ["GET /audit"] = "admin",
        ["HEAD /audit"] = "admin",
        ["POST /users/{id:long}/deactivate"] = "admin",
        ["POST /users/{id:long}/reactivate"] = "admin",
        ["POST /users/{id:long}/set-password-link"] = "admin",
        ["POST /users/{id:long}/send-set-password-link"] = "admin",
        ["GET /users/{id:long}/second-factor"] = "caller",
        ["HEAD /users/{id:long}/second-factor"] = "caller",
        ["DELETE /users/{id:long}/second-factor"] = "admin",
        ["POST /users/{id:long}/sign-out"] = "caller",
        ["GET /events"] = "machine",
    };

    [Fact]
    public async Task Every_route_lets_in_whom_it_should()
    {
        await using var service = new UsersApp();
        await service.InitializeAsync();
        // The admin and the member whose tokens are sent.
        Assert.Equal(1, await service.CreateAdminAsync());
        while ((long)(await service.CreateUserAsync())["id"]! < 7)
        {
        }

        await RouteAccess.MatchesAsync(service, service.Issuer, Table);
    }

    [Fact]
    public Task Every_operation_keeps_the_contract() => Conformance.HoldsAsync(app.Client);

    [Fact]
    public async Task Without_its_database_every_operation_asks_to_come_back_later()
    {
        await using var service = new UsersApp { HasFaultyNetwork = true };
        await service.InitializeAsync();
        await Conformance.HoldsWithoutDatabaseAsync(service.Client, service.Network.GoDown);
    }

    [Fact]
    public Task The_document_in_the_repository_is_the_one_that_is_served() => OpenApiDocument.MatchesAsync(app.Client, "Users.Api");

    [Fact]
    public async Task Every_member_of_a_body_has_an_example() =>
        OpenApiDocument.HasWholeExamples(await app.Client.GetAsync("/openapi/v1.json").JsonAsync());
}
