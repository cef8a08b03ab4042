namespace Users.Api.Tests;

/// <summary>What is read is read again over another connection when the database has ended the first.</summary>
public sealed class LostConnectionTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Theory]
    [InlineData("/users")]
    [InlineData("/users?sort=username")]
    [InlineData("/users/{id}")]
    public async Task Read_succeeds_after_the_database_has_ended_all_connections(string path)
    {
        var user = await app.CreateUserAsync();
        path = path.Replace("{id}", $"{user["id"]}", StringComparison.Ordinal);
        var before = await app.Client.GetAsync(path).JsonAsync();

        await app.ExecuteAsync("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        Assert.Equal(before.ToJsonString(), (await app.Client.GetAsync(path).JsonAsync()).ToJsonString());
    }
}
