using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Users.Api.Users;

/// <summary>Which users a client wants to see.</summary>
public sealed class UserListQuery : ListQuery
{
    /// <summary>By which users can be sorted.</summary>
    public static readonly SortFields<User> SortFields = new SortFields<User>(user => user.Id)
        .Add(UserFields.Username, user => user.NormalizedUsername)
        .Add(UserFields.Email, user => user.NormalizedEmail)
        .Add(UserFields.CreatedAt, user => user.CreatedAt)
        .Add(UserFields.UpdatedAt, user => user.UpdatedAt);

    /// <summary>Several ids, so that a list of what belongs to users can name them with one request.</summary>
    [FromQuery(Name = UserFields.Id), QueryNumber(1), Description("Only the users of these ids: given once for each.")]
    public string[]? Id { get; init; }

    /// <summary>A whole name.</summary>
    [FromQuery(Name = UserFields.Username), Description("Only the user of this name, without regard to case.")]
    public string? Username { get; init; }

    /// <summary>A whole address.</summary>
    [FromQuery(Name = UserFields.Email), Description("Only the user of this address, without regard to case.")]
    public string? Email { get; init; }

    /// <summary>Of one role.</summary>
    [FromQuery(Name = UserFields.Role), Description("Only users of this role: admin or member.")]
    public string? Role { get; init; }

    /// <summary>Those who may sign in, or those who may not.</summary>
    [FromQuery(Name = UserFields.Active), Description("Only users who may sign in (true), or only those who may not (false).")]
    public string? Active { get; init; }

    // As are admins, and those who may not sign in.
    /// <inheritdoc />
    protected override bool MayBeFew => base.MayBeFew || !string.IsNullOrEmpty(Role) || !string.IsNullOrEmpty(Active);

    /// <summary>The users that match.</summary>
    public IQueryable<User> Filter(IQueryable<User> users, FieldErrors errors)
    {
        if (Read("q", Q, errors) is { Length: > 0 } text)
        {
            users = users.Where(UserSearch.For(text));
        }

        if (errors.ReadValues(UserFields.Id, Id ?? [], WholeNumber.ParseId) is { Count: > 0 } ids)
        {
            users = users.Where(user => ids.Contains(user.Id));
        }

        if (Read(UserFields.Username, Username, errors) is { } username)
        {
            users = users.Where(user => user.NormalizedUsername == username);
        }

        if (Read(UserFields.Email, Email, errors) is { } email)
        {
            users = users.Where(user => user.NormalizedEmail == email);
        }

        if (errors.ReadValue(UserFields.Role, Role, Roles.Parse) is { } role)
        {
            users = users.Where(user => user.Role == role);
        }

        if (errors.ReadValue(UserFields.Active, Active, TrueOrFalse.Parse) is { } active)
        {
            users = users.Where(user => user.Active == active);
        }

        return users;
    }

    private static string? Read(string name, string? text, FieldErrors errors) =>
        errors.Read(name, text, QueryText.Parse) is { } read ? CaseFolding.Fold(read) : null;
}
