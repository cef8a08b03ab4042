using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Model;

public sealed class ParameterTests
{
    [Fact]
    public async Task Configuration_has_the_value()
    {
        var builder = TestApp.CreateBuilder("--Parameters:admin-password=secret");
        Assert.Equal("secret", await ValueOf(builder.AddParameter("admin-password", secret: true)));
    }

    [Fact]
    public async Task Configuration_goes_before_a_default()
    {
        var builder = TestApp.CreateBuilder("--Parameters:given=1");
        Assert.Equal("1", await ValueOf(builder.AddParameter("given", new GenerateParameterDefault())));
        Assert.Equal(22, (await ValueOf(builder.AddParameter("not-given", new GenerateParameterDefault())))!.Length);
    }

    [Fact]
    public async Task A_literal_stays_what_it_is()
    {
        var builder = TestApp.CreateBuilder("--Parameters:literal=other");
        Assert.Equal("value", await ValueOf(builder.AddParameter("literal", "value")));
    }

    [Fact]
    public async Task A_value_is_made_once()
    {
        var builder = TestApp.CreateBuilder();
        var asked = 0;
        var parameter = builder.AddParameter("counted", () => $"{++asked}");
        Assert.Equal("1", await ValueOf(parameter));
        Assert.Equal("1", await ValueOf(parameter));

        var generated = builder.AddParameter("generated", new GenerateParameterDefault());
        Assert.Equal(await ValueOf(generated), await ValueOf(generated));
    }

    [Fact]
    public async Task A_missing_value_keeps_the_process_from_starting_and_the_log_names_the_setting()
    {
        var builder = TestApp.CreateBuilder();
        builder.AddScript("script").WithEnvironment("KEY", builder.AddParameter("api-key", secret: true));
        await using var app = await builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("script").State?.Text);
        Assert.Contains("Parameter 'api-key' has no value. Give it as --Parameters:api-key=... or as the variable Parameters__api-key.", await app.Log("script"));
    }

    [Fact]
    public void A_secret_is_not_published() =>
        Assert.Throws<ArgumentException>("secret", () => TestApp.CreateBuilder().AddParameter("parameter", "value", publishValueAsDefault: true, secret: true));

    [Fact]
    public void A_generated_value_has_the_characters_that_were_asked_for()
    {
        var value = new GenerateParameterDefault { MinLength = 40, Special = false, MinLower = 5, MinUpper = 6, MinNumeric = 7 }.GetDefaultValue();
        Assert.Equal(40, value.Length);
        Assert.All(value, character => Assert.True(char.IsAsciiLetterOrDigit(character)));
        Assert.True(value.Count(char.IsAsciiLetterLower) >= 5);
        Assert.True(value.Count(char.IsAsciiLetterUpper) >= 6);
        Assert.True(value.Count(char.IsAsciiDigit) >= 7);
        Assert.NotEqual(value, new GenerateParameterDefault { MinLength = 40, Special = false }.GetDefaultValue());
    }

    [Fact]
    public void A_group_that_is_not_allowed_has_no_least_number() =>
        Assert.Throws<ArgumentException>(() => new GenerateParameterDefault { Special = false, MinSpecial = 1 }.GetDefaultValue());

    [Fact]
    public async Task A_connection_string_comes_from_configuration()
    {
        var builder = TestApp.CreateBuilder("--ConnectionStrings:cache=localhost:6379");
        var cache = builder.AddConnectionString("cache");
        var other = builder.AddConnectionString("other", "OTHER_CONNECTION");
        builder.AddScript("script").WithReference(cache).WaitFor(cache);
        builder.AddScript("without").WithReference(other);
        await using var app = await builder.StartAsync();
        Assert.Equal("localhost:6379", app.Variable("script", "ConnectionStrings__cache"));
        Assert.Equal("OTHER_CONNECTION", other.Resource.ConnectionStringEnvironmentVariable);
        Assert.Contains("Connection string 'other' is missing. Give it as --ConnectionStrings:other=... or as the variable ConnectionStrings__other.", await app.Log("without"));
    }

    private static async Task<string?> ValueOf(IResourceBuilder<ParameterResource> parameter) => await parameter.Resource.GetValueAsync(TestApp.Deadline);
}
