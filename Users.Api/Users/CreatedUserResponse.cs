using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Users.Api.Users;

/// <summary>A new user.</summary>
public sealed record CreatedUserResponse(
    [property: Description("The user's number.")] long Id,
    [property: Description("The name as its owner writes it."), Example("ada")] string Username,
    [property: Description("The email address as its owner writes it."), Example("ada@example.com")] string Email,
    [property: Description("What the user may do: members see and edit what is their own, admins everything.")] UserRole Role,
    [property: Description("Whether the user may sign in.")] bool Active,
    [property: Description("Whether a password was set.")] bool HasPassword,
    [property: Description("When the user was created, UTC.")] DateTime CreatedAt,
    [property: Description("When anything of the user last changed, UTC.")] DateTime UpdatedAt,
    [property: Description("Where the user sets their password, once. Shown only here, and only if the user was given none.")]
    [property: Example("https://app.example.com/account/set-password#VfEo3kJ9")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    string? SetPasswordUrl = null,
    [property: Description("Where an invitation with the same link was sent. Only where mail is set up.")]
    [property: Example("ada@example.com")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    string? InvitationSentTo = null)
{
    public static CreatedUserResponse Of(User user, string? setPasswordUrl, string? invitationSentTo) => new(
        user.Id,
        user.Username,
        user.Email,
        user.Role,
        user.Active,
        user.HasPassword,
        user.CreatedAt,
        user.UpdatedAt,
        setPasswordUrl,
        invitationSentTo);
}
