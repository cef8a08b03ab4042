using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>A new user: a member, unless it says otherwise. Who is given no password gets a link to set one.</summary>
public sealed record NewUser(Username Username, EmailAddress Email, UserRole? Role = null, Password? Password = null) : IBody<NewUser>
{
    /// <inheritdoc />
    public static NewUser Read(BodyFields fields) => new(
        fields.Required(UserFields.Username, Username.Parse),
        fields.Required(UserFields.Email, EmailAddress.Parse),
        fields.OptionalValue(UserFields.Role, Roles.Parse),
        fields.Optional(UserFields.Password, Password.Parse));
}
