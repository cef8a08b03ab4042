namespace Users.Api.Users;

/// <summary>The names of a user's members in bodies, queries and errors.</summary>
internal static class UserFields
{
    public const string Id = "id";
    public const string Username = "username";
    public const string Email = "email";
    public const string PendingEmail = "pending_email";
    public const string Role = "role";
    public const string Active = "active";
    public const string HasPassword = "has_password";
    public const string Password = "password";
    public const string CreatedAt = "created_at";
    public const string UpdatedAt = "updated_at";
}
