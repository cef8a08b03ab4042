namespace Users.Api.Users;

/// <summary>All that a client says of a user, to create or to replace it.</summary>
public sealed record UserInput(Username Username, EmailAddress Email, UserRole? Role = null) : IBody<UserInput>
{
    /// <inheritdoc />
    public static UserInput Read(BodyFields fields) => new(
        fields.Required(UserFields.Username, Username.Parse),
        fields.Required(UserFields.Email, EmailAddress.Parse),
        fields.OptionalValue(UserFields.Role, Roles.Parse));
}
