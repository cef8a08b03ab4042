namespace Billing.Api.Tests;

/// <summary>A change of a user, as the feed tells it.</summary>
public sealed record FakeEvent(long Id, long Version, string Username, bool Active = true, bool Deleted = false, TimeSpan Age = default)
{
    public string Email => $"{Username}@example.com";

    public object Json(string position) => new
    {
        position,
        type = Deleted ? "user.deleted" : "user.updated",
        at = DateTime.UtcNow - Age,
        user = new { id = Id, username = Username, email = Email, active = Active, deleted = Deleted, version = Version },
    };
}
