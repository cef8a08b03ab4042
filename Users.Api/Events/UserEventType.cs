namespace Users.Api.Events;

/// <summary>The kinds of change that others are told of.</summary>
internal static class UserEventType
{
    public const string Created = "user.created";
    public const string Updated = "user.updated";
    public const string Deactivated = "user.deactivated";
    public const string Reactivated = "user.reactivated";
    public const string Deleted = "user.deleted";
}
