namespace Users.Api.Tests.Scale;

/// <summary>The service twice: with ten thousand users, and with a hundred thousand.</summary>
public sealed class SmallAndLarge : IAsyncLifetime
{
    private const int SmallCount = 10_000;
    private const int LargeCount = 100_000;

    private readonly UsersApp[] _both = [new(), new()];

    public HttpClient Small => _both[0].Client;

    public HttpClient Large => _both[1].Client;

    public async ValueTask InitializeAsync()
    {
        foreach (var (app, count) in _both.Zip([SmallCount, LargeCount]))
        {
            await app.InitializeAsync();
            await LargeDatabase.FillAsync(app.Database, count);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _both)
        {
            await app.DisposeAsync();
        }
    }
}
