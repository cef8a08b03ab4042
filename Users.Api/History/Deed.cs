namespace Users.Api.History;

/// <summary>Who does something, and when.</summary>
/// <param name="Actor">Unique among users and programs, such as <c>user:1</c>.</param>
/// <param name="UserId">The user; null for a program.</param>
/// <param name="At">UTC.</param>
public readonly record struct Deed(string Actor, long? UserId, DateTime At)
{
    /// <summary>What a caller does now.</summary>
    public static Deed By(Caller caller, TimeProvider clock) => new(caller.Id, caller.UserId, clock.Now());

    /// <summary>What a user does now on a page of this service.</summary>
    public static Deed ByUser(long userId, TimeProvider clock) => new($"user:{userId}", userId, clock.Now());

    /// <summary>What the migration does now.</summary>
    public static Deed ByMigration(TimeProvider clock) => new("system:migration", null, clock.Now());
}
