namespace Users.Api.History;

/// <summary>Who does something, and when.</summary>
/// <param name="Actor">Unique among users and programs, such as <c>user:1</c>.</param>
/// <param name="UserId">Null for a program.</param>
/// <param name="At">UTC.</param>
public readonly record struct AuditInfo(string Actor, long? UserId, DateTime At)
{
    public static AuditInfo By(Caller caller, TimeProvider clock) => new(caller.Id, caller.UserId, clock.Now());

    /// <summary>For what a user does on a page of this service.</summary>
    public static AuditInfo ByUser(long userId, TimeProvider clock) => new($"user:{userId}", userId, clock.Now());

    /// <summary>For whoever has not shown who they are.</summary>
    public static AuditInfo ByAnybody(TimeProvider clock) => new("anonymous", null, clock.Now());

    public static AuditInfo ByMigration(TimeProvider clock) => new("system:migration", null, clock.Now());
}
