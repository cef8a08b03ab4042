using System.Text.Json.Nodes;

namespace Users.Api.Tests;

public sealed class OpenApiTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task The_document_in_the_repository_is_the_one_that_is_served() =>
        await OpenApiDocument.MatchesAsync(app.Client, "Users.Api");

    [Fact]
    public async Task Every_member_of_a_body_has_an_example() =>
        OpenApiDocument.HasWholeExamples(await app.Client.GetAsync("/openapi/v1.json").JsonAsync());

    [Fact]
    public async Task Every_operation_has_its_name()
    {
        var document = await app.Client.GetAsync("/openapi/v1.json").JsonAsync();
        Assert.Equal(
            [
                "create_set_password_link", "create_user", "deactivate_user", "delete_user", "get_user", "list_user_history", "list_users",
                "reactivate_user", "replace_user", "sign_out_user", "update_user",
            ],
            OpenApiDocument.Operations(document).Select(operation => (string)operation["operationId"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Bodies_of_every_format_and_headers_are_described()
    {
        var create = (await app.Client.GetAsync("/openapi/v1.json").JsonAsync())["paths"]!["/users"]!["post"]!;
        Assert.Equal(
            ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
            create["requestBody"]!["content"]!.AsObject().Select(content => content.Key));
        Assert.Equal(["201", "400", "401", "403", "406", "409", "413", "415", "422", "429", "502", "503", "504"], create["responses"]!.AsObject().Select(response => response.Key));
        Assert.Equal(["Idempotent-Replayed", "Location", "ETag"], create["responses"]!["201"]!["headers"]!.AsObject().Select(header => header.Key));
    }
}
