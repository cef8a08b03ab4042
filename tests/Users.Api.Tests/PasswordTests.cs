using System.Text.Json.Nodes;
using Users.Api.Passwords;

namespace Users.Api.Tests;

public sealed class PasswordTests(SignInApp app) : IClassFixture<SignInApp>
{
    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("sea otters juggle pebbles")]
    [InlineData("Zürich schläft, Möwen nicht")]
    [InlineData("морж рисует тихий чайник")]
    [InlineData("海獺在月光下慢慢數著石頭吧")]
    [InlineData("🦦🎹🧊🚲🌵🥁🪁🧭🫖🛶🎈🪴")]
    public void A_password_that_is_long_and_hard_to_guess_is_taken(string password) => Assert.True(Password.Parse(password).Succeeded);

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password1234!")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop12")]
    [InlineData("iloveyou1234")]
    [InlineData("letmein12345")]
    [InlineData("adminadmin12")]
    [InlineData("administrator")]
    [InlineData("usersandbilling")]
    [InlineData("abcdefghijkl")]
    [InlineData("december2025")]
    [InlineData("ada.lovelace")]
    [InlineData("ADA.LOVELACE1")]
    [InlineData("ada@analytical-engines.example")]
    [InlineData("analytical-engines1")]
    public void A_password_that_is_common_or_made_of_the_users_own_data_is_refused(string password) =>
        Assert.Equal("easy_to_guess", Password.Parse(password, "ada.lovelace", "ada@analytical-engines.example").Error?.Code);

    [Theory]
    [InlineData("sea otters\tjuggle", "control_characters")]
    [InlineData("sea otters\u0000juggle", "control_characters")]
    [InlineData("🦦🎹🧊🚲🌵🥁", "wrong_length")]
    [InlineData("abababababababab", "too_few_different_characters")]
    public void A_password_that_cannot_be_typed_again_or_is_short_is_refused(string password, string code) =>
        Assert.Equal(code, Password.Parse(password).Error?.Code);

    [Fact]
    public void Half_of_a_character_is_none() => Assert.Equal("not_unicode", Password.Parse("sea otters juggle \uD83E").Error?.Code);

    [Fact]
    public void Characters_count_as_people_count_them()
    {
        Assert.True(Password.Parse(string.Concat(Enumerable.Repeat("🦦🎹🧊🚲🌵🥁🪁🧭", 32))).Succeeded);
        Assert.Equal("wrong_length", Password.Parse(string.Concat(Enumerable.Repeat("🦦🎹🧊🚲🌵🥁🪁🧭", 32)) + "x").Error?.Code);
    }

    [Fact]
    public async Task A_password_opens_the_account_however_the_keyboard_composes_its_characters()
    {
        const string Composed = "Z\u00fcrich schl\u00e4ft, M\u00f6wen nicht";
        const string Decomposed = "Zu\u0308rich schla\u0308ft, Mo\u0308wen nicht";
        var name = UsersApp.NewName();
        var body = new JsonObject { ["username"] = name, ["email"] = $"{name}@example.com", ["password"] = Decomposed };
        await app.Client.SendAsync("POST", "/users", body.ToJsonString()).JsonAsync(HttpStatusCode.Created);
        foreach (var password in (string[])[Composed, Decomposed])
        {
            using var browser = app.NewBrowser();
            using var signedIn = await browser.SignInAsync("/account/sign-in", name, password);
            Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        }
    }

    [Fact]
    public async Task The_rules_hold_for_whom_an_admin_creates_with_a_code()
    {
        var body = """{"username":"grace.hopper","email":"grace@example.com","password":"Grace.Hopper1"}""";
        var problem = await app.Client.SendAsync("POST", "/users", body).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal("easy_to_guess", (string)problem["codes"]!["password"]![0]!["code"]!);
    }

    [Fact]
    public async Task A_page_tells_while_typing_what_is_wrong_and_refuses_it()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        foreach (var (password, answer) in ((string, string)[])[("short", "Must have 12 to 256"), ("password1234", "Easy to guess"), ("sea otters juggle pebbles", "A good password.")])
        {
            using var advice = await browser.SubmitAsync("/account/password", "?handler=Strength", ("newPassword", password));
            Assert.StartsWith(answer, await advice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var refused = await browser.SubmitAsync("/account/password", ("password", SignInApp.Password), ("newPassword", $"{name}@example.com"));
        Assert.Contains("Easy to guess", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_of_an_earlier_cost_is_replaced_at_the_next_sign_in()
    {
        var (id, name) = await app.CreateAccountAsync();
        var cheap = new Microsoft.AspNetCore.Identity.PasswordHasher<object>(
            Microsoft.Extensions.Options.Options.Create(new Microsoft.AspNetCore.Identity.PasswordHasherOptions { IterationCount = 100_000 }));
        await app.ExecuteAsync($"UPDATE accounts SET password_hash = '{cheap.HashPassword(new(), SignInApp.Password)}' WHERE user_id = {id}");
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);

        var hash = Convert.FromBase64String((string)(await app.ExecuteAsync($"SELECT password_hash FROM accounts WHERE user_id = {id}"))!);
        // The format of ASP.NET Core Identity: a marker, then the function (2: HMAC-SHA512) and the iterations, big-endian.
        Assert.Equal((2, 220_000), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(1)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5))));
    }
}
