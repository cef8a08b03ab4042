namespace Users.Api.Tests;

public sealed class UniquenessTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task Of_many_who_want_a_name_at_once_in_different_case_one_gets_it()
    {
        var name = UsersApp.NewName() + "àé";
        var attempts = await Task.WhenAll(Enumerable.Range(0, 20).Select(attempt => app.Client.SendAsync(
            "POST", "/users", UsersApp.Body(Recase(name, attempt), $"{UsersApp.NewName()}@example.com"))));

        Assert.Single(attempts, response => response.StatusCode == HttpStatusCode.Created);
        foreach (var refused in attempts.Where(response => response.StatusCode != HttpStatusCode.Created))
        {
            await Task.FromResult(refused).HasErrorsAsync(HttpStatusCode.Conflict, "username");
        }

        Assert.Single((await app.Client.GetAsync($"/users?username={Uri.EscapeDataString(name)}").JsonAsync()).AsArray());
    }

    [Fact]
    public async Task Of_many_who_want_an_address_at_once_one_gets_it()
    {
        var address = UsersApp.NewName() + "@example.com";
        var attempts = await Task.WhenAll(Enumerable.Range(0, 20).Select(attempt => app.Client.SendAsync(
            "POST", "/users", UsersApp.Body(UsersApp.NewName(), Recase(address, attempt)))));

        Assert.Single(attempts, response => response.StatusCode == HttpStatusCode.Created);
        Assert.Equal(19, attempts.Count(response => response.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Both_fields_are_named_when_both_are_taken()
    {
        var (one, other) = (await app.CreateUserAsync(), await app.CreateUserAsync());
        await app.Client.SendAsync("POST", "/users", UsersApp.Body((string)one["username"]!, (string)other["email"]!))
            .HasErrorsAsync(HttpStatusCode.Conflict, "username", "email");
    }

    [Theory]
    [InlineData("PUT", "username", "email")]
    [InlineData("PATCH", "username", "email")]
    public async Task Changes_are_refused_as_creation_is(string method, params string[] fields)
    {
        var (one, other) = (await app.CreateUserAsync(), await app.CreateUserAsync());
        await app.Client.SendAsync(method, $"/users/{one["id"]}", UsersApp.Body((string)other["username"]!, (string)other["email"]!))
            .HasErrorsAsync(HttpStatusCode.Conflict, fields);
        Assert.Equal(one.ToJsonString(), (await app.Client.GetAsync($"/users/{one["id"]}").JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task A_change_that_collides_in_one_field_names_only_that()
    {
        var (one, other) = (await app.CreateUserAsync(), await app.CreateUserAsync());
        await app.Client.SendAsync("PATCH", $"/users/{one["id"]}", $$"""{"email":"{{other["email"]}}"}""")
            .HasErrorsAsync(HttpStatusCode.Conflict, "email");
    }

    [Fact]
    public async Task A_name_that_is_anothers_address_is_taken_and_the_other_way_round()
    {
        var (named, addressed) = (UsersApp.NewName() + "@names.example", await app.CreateUserAsync());
        var own = await app.CreateUserAsync();
        await app.Client.SendAsync("POST", "/users", UsersApp.Body(named, $"{UsersApp.NewName()}@example.com")).JsonAsync(HttpStatusCode.Created);

        await app.Client.SendAsync("PATCH", $"/users/{own["id"]}", $$"""{"email":"{{named.ToUpperInvariant()}}"}""")
            .HasErrorsAsync(HttpStatusCode.Conflict, "email");
        await app.Client.SendAsync("PATCH", $"/users/{own["id"]}", $$"""{"username":"{{addressed["email"]}}"}""")
            .HasErrorsAsync(HttpStatusCode.Conflict, "username");
        await app.Client.SendAsync("POST", "/users", UsersApp.Body((string)addressed["email"]!, named))
            .HasErrorsAsync(HttpStatusCode.Conflict, "username", "email");
        Assert.Equal(own.ToJsonString(), (await app.Client.GetAsync($"/users/{own["id"]}").JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task A_name_that_is_the_same_address_in_another_script_is_taken()
    {
        var local = UsersApp.NewName();
        await app.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName(), $"{local}@bücher.example")).JsonAsync(HttpStatusCode.Created);
        await app.Client.SendAsync("POST", "/users", UsersApp.Body($"{local}@xn--bcher-kva.example", $"{UsersApp.NewName()}@example.com"))
            .HasErrorsAsync(HttpStatusCode.Conflict, "username");
    }

    [Fact]
    public async Task Of_a_name_and_an_address_that_are_wanted_at_once_one_is_given()
    {
        for (var round = 0; round < 5; round++)
        {
            var wanted = $"{UsersApp.NewName()}@wanted.example";
            var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(attempt => app.Client.SendAsync(
                "POST", "/users", attempt % 2 == 0 ? UsersApp.Body(wanted, $"{UsersApp.NewName()}@example.com") : UsersApp.Body(UsersApp.NewName(), wanted))));
            Assert.Single(attempts, response => response.StatusCode == HttpStatusCode.Created);
            Assert.Equal(7, attempts.Count(response => response.StatusCode == HttpStatusCode.Conflict));
        }
    }

    [Fact]
    public async Task A_user_may_use_the_own_address_as_the_name_which_frees_the_name_before()
    {
        var user = await app.CreateUserAsync();
        await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", $$"""{"username":"{{user["email"]}}"}""").JsonAsync();
        var freed = UsersApp.Body((string)user["username"]!, $"{UsersApp.NewName()}@example.com");
        await app.Client.SendAsync("POST", "/users", freed).JsonAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_user_may_change_the_case_of_its_own_name_and_address()
    {
        var user = await app.CreateUserAsync();
        var (name, address) = (((string)user["username"]!).ToUpperInvariant(), ((string)user["email"]!).ToUpperInvariant());
        var changed = await app.Client.SendAsync("PUT", $"/users/{user["id"]}", UsersApp.Body(name, address)).JsonAsync();
        Assert.Equal((name, address), ((string)changed["username"]!, (string)changed["email"]!));
    }

    [Fact]
    public async Task Deleting_a_user_frees_its_name_and_address()
    {
        var user = await app.CreateUserAsync();
        (await app.Client.DeleteAsync($"/users/{user["id"]}")).EnsureSuccessStatusCode();
        var again = await app.CreateUserAsync((string)user["username"]!);
        Assert.NotEqual((long)user["id"]!, (long)again["id"]!);
    }

    private static string Recase(string text, int seed) =>
        new([.. text.Select((letter, index) => ((seed >> (index % 5)) & 1) == 1 ? char.ToUpperInvariant(letter) : letter)]);
}
