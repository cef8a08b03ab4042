using Microsoft.Extensions.DependencyInjection;
using Users.Api.Keys;

namespace Users.Api.Tests.Keys;

/// <summary>Replicas that find a key missing make one, and not one each.</summary>
public sealed class KeyCreationTests
{
    [Fact]
    public async Task Replicas_that_make_keys_at_once_have_the_same()
    {
        await using var one = new SignInApp();
        await one.InitializeAsync();
        await using var other = await Replica.StartAsync(one.ConnectionString);
        await one.ExecuteAsync("DELETE FROM signing_keys");
        await LoadAsync(one, other, expected: 2);

        // The next ones are due.
        await one.ExecuteAsync("UPDATE signing_keys SET active_from = active_from - interval '29 days'");
        await LoadAsync(one, other, expected: 4);
        await LoadAsync(one, other, expected: 4);

        // Those before them have had their time.
        await one.ExecuteAsync("UPDATE signing_keys SET active_from = active_from - interval '17 days'");
        await LoadAsync(one, other, expected: 2);
    }

    private static async Task LoadAsync(SignInApp one, SignInApp other, int expected)
    {
        var sets = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() => IdsAsync(number % 2 == 0 ? one : other))));
        Assert.Single(sets.Distinct(StringComparer.Ordinal));
        Assert.Equal((long)expected, await one.ExecuteAsync("SELECT count(*) FROM signing_keys"));
        Assert.Equal(expected, sets[0].Split(' ').Length);
    }

    private static async Task<string> IdsAsync(SignInApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<KeyStore>().LoadAsync(CancellationToken.None);
        return string.Join(' ', keys.Select(key => key.Id).Order(StringComparer.Ordinal));
    }
}
