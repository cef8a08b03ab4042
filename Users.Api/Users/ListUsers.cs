using System.ComponentModel;
using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Users.Api.Data;

namespace Users.Api.Users;

/// <summary>The query parameters of <c>GET /users</c>.</summary>
public sealed class UserListQuery : ListQuery
{
    public static readonly SortFields<User> SortFields = new SortFields<User>(user => user.Id)
        .Add(UserFields.Username, user => user.SearchText)
        .Add(UserFields.Email, user => user.NormalizedEmail)
        .Add(UserFields.CreatedAt, user => user.CreatedAt)
        .Add(UserFields.UpdatedAt, user => user.UpdatedAt);

    // Several, so that a list of what belongs to users can name them with one request.
    [FromQuery(Name = UserFields.Id), QueryNumber(1), Description("Only users with this id; give it several times for several users.")]
    public string[]? Id { get; init; }

    [FromQuery(Name = UserFields.Username), Description("Only the user with this name, ignoring case.")]
    public string? Username { get; init; }

    [FromQuery(Name = UserFields.Email), Description("Only the user with this address, ignoring case.")]
    public string? Email { get; init; }

    [FromQuery(Name = UserFields.Role), Description("Only users with this role: admin or member.")]
    public string? Role { get; init; }

    [FromQuery(Name = UserFields.Active), Description("Only users who may sign in (true), or only users who may not (false).")]
    public string? Active { get; init; }

    // Admins are few, and so are those who may not sign in.
    protected override bool MayBeFew => base.MayBeFew || (!IsById && !(string.IsNullOrEmpty(Role) && string.IsNullOrEmpty(Active)));

    public IQueryable<User> Filter(IQueryable<User> users, FieldErrors errors)
    {
        if (errors.Read("q", Q, QueryText.Parse) is { Length: > 0 } text)
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

/// <summary><c>GET /users</c>.</summary>
internal static class ListUsers
{
    private static readonly WholeList<UsersDbContext, User, UserResponse> All = new(db => db.Users, UserResponse.Selection, UserQueries.ReadFirstAsync);

    public static async Task<Results<Page<UserResponse>, CsvFile<User>, Problem>> HandleAsync(
        [AsParameters] UserListQuery query,
        Caller caller,
        UsersDbContext db,
        StreamingQueries<UsersDbContext> streaming,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(UserListQuery.SortFields, errors);
        var all = All.In(db);
        var users = Filter(all.Items);
        return errors.Any ? errors.ToProblem()
            : query.Request.PrefersCsv() ? UserCsv.Of(streaming.ReadAsync(from => page.Sorted(Filter(from.Users.AsNoTracking())), cancellationToken), clock.Now())
            : await page.ReadAsync(users, all, user => user, cancellationToken);

        IQueryable<User> Filter(IQueryable<User> every) => query.Filter(every.VisibleTo(caller), errors);
    }
}
