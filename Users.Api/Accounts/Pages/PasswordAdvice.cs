using Users.Api.Accounts.Texts;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Accounts.Pages;

/// <summary>What a page says of a new password while it is typed.</summary>
internal static class PasswordAdvice
{
    public static string On(string password, User user) =>
        Password.Parse(password, user.Username, user.Email) is { Succeeded: false } problem ? PasswordTexts.Problem(problem.Error) : PasswordTexts.Good;
}
