using ServiceDefaults.Http.Bodies;
using ServiceDefaults.Http.Fields;

namespace Users.Api.Users;

/// <summary>What a client wants changed of a user; what is null stays.</summary>
public sealed record UserPatch(Username? Username = null, EmailAddress? Email = null) : IBody<UserPatch>
{
    /// <inheritdoc />
    public static UserPatch Read(BodyFields fields) => new(
        fields.Optional(UserFields.Username, Username.Parse),
        fields.Optional(UserFields.Email, EmailAddress.Parse));
}
