using System.ComponentModel;

namespace Users.Api.Users;

/// <summary>A user as clients see it.</summary>
public sealed record UserResponse(
    [property: Description("The user's number.")] long Id,
    [property: Description("The name as its owner writes it.")] string Username,
    [property: Description("The email address as its owner writes it.")] string Email,
    [property: Description("When the user was created, UTC.")] DateTime CreatedAt,
    [property: Description("When anything of the user last changed, UTC.")] DateTime UpdatedAt)
{
    /// <summary>Shows a user.</summary>
    public static UserResponse Of(User user) => new(user.Id, user.Username, user.Email, user.CreatedAt, user.UpdatedAt);
}
