using Users.Api.History;
using Users.Api.Letters;
using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>A new user: a member by default. Without a password the user gets a link to set one.</summary>
public sealed record NewUser(Username Username, EmailAddress Email, UserRole? Role = null, Password? Password = null) : IBody<NewUser>
{
    public static NewUser Read(BodyFields fields)
    {
        var (username, email, role) = UserInput.Read(fields);
        return new(username, email, role, fields.Optional(UserFields.Password, text => Password.Parse(text, username?.Value, email?.Value)));
    }
}

/// <summary><c>POST /users</c>.</summary>
internal static class CreateUser
{
    public static async Task<IdempotentResult<CreatedWithETag<CreatedUserResponse>>> HandleAsync(
        Body<NewUser> body,
        IdempotencyKey key,
        PasswordSetter passwords,
        SetPasswordLinks links,
        AccountMail mail,
        [AsParameters] UserChanges changes)
    {
        var (input, db, isOwnProvider) = (body.Value, changes.Db, changes.Auth.Value.IsOwnProvider);
        if (input.Password is not null && !isOwnProvider)
        {
            var errors = new FieldErrors();
            errors.Add(UserFields.Password, new(UserErrorCodes.PasswordKeptElsewhere, "The identity provider keeps the passwords: set it there."));
            return errors.ToProblem();
        }

        try
        {
            var (opening, check) = changes.Open();
            var id = opening.NextId<User>();
            return await opening.SaveOnceAsync(
                key, _ => Task.FromResult(Create(opening, id)), changes.CancellationToken, isSecret: true, () => check.Refusal);
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is { } index)
        {
            return await UserConflicts.DescribeAsync(db, index, id: 0, input.Username, input.Email, changes.CancellationToken);
        }

        IdempotentResult<CreatedWithETag<CreatedUserResponse>> Create(Opening opening, Answer<long> id)
        {
            var hasPassword = input.Password is not null;
            var audit = AuditInfo.By(changes.Caller, changes.Clock);
            var user = opening.Add(new User(input.Username, input.Email, input.Role ?? UserRole.Member, hasPassword, audit), id);
            db.Add(passwords.NewAccount(user, input.Password));
            var link = hasPassword || !isOwnProvider ? null : links.Add(user.Id);
            if (link is not null)
            {
                mail.Invite(user, link.Url, SetPasswordLink.Lifetime);
            }

            opening.SetVersions();
            return new CreatedWithETag<CreatedUserResponse>($"{UsersApi.Path}/{user.Id}", CreatedUserResponse.Of(user, link?.Url, link is not null && mail.IsOn ? user.Email : null), ETag.Of(user));
        }
    }
}
