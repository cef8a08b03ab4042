namespace Users.Api.Users;

/// <summary>What a client wants to be different about a user: null is to stay as it is.</summary>
public sealed record UserPatch(Username? Username = null, EmailAddress? Email = null, UserRole? Role = null) : IBody<UserPatch>
{
    /// <inheritdoc />
    public static UserPatch Read(BodyFields fields) => new(
        fields.Optional(UserFields.Username, Username.Parse),
        fields.Optional(UserFields.Email, EmailAddress.Parse),
        fields.OptionalValue(UserFields.Role, Roles.Parse));
}
