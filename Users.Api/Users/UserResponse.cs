using System.ComponentModel;
using System.Linq.Expressions;
using System.Text.Json.Serialization;

namespace Users.Api.Users;

/// <summary>A user as clients see it.</summary>
public sealed record UserResponse(
    [property: Description("The user's number.")] long Id,
    [property: Description("The name as its owner writes it."), Example("ada")] string Username,
    [property: Description("The email address as its owner writes it."), Example("ada@example.com")] string Email,
    [property: Description("What the user may do: members see and edit what is their own, admins everything.")] UserRole Role,
    [property: Description("Whether the user may sign in.")] bool Active,
    [property: Description("Whether a password was set.")] bool HasPassword,
    [property: Description("When the user was created, UTC.")] DateTime CreatedAt,
    [property: Description("When anything of the user last changed, UTC.")] DateTime UpdatedAt,
    [property: Description("The address that the user has asked for and not confirmed yet, if there is one."), Example("ada@example.org")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    string? PendingEmail = null)
{
    /// <summary>What is read of a user to show it.</summary>
    public static readonly Expression<Func<User, UserResponse>> Selection = user => new(
        user.Id, user.Username, user.Email, user.Role, user.Active, user.HasPassword, user.CreatedAt, user.UpdatedAt, user.PendingEmail);

    private static readonly Func<User, UserResponse> Select = Selection.Compile();

    public static UserResponse Of(User user) => Select(user);

    /// <summary>200 with a user and its ETag.</summary>
    internal static OkWithETag<UserResponse> Ok(User user) => new(Of(user), ETag.Of(user));
}
