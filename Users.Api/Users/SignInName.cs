namespace Users.Api.Users;

/// <summary>
/// What somebody can sign in by: a username or an email address, folded. They share one space, so that no user's name is another's address;
/// a trigger of the table of users keeps this one.
/// </summary>
public sealed class SignInName
{
    public string Name { get; private set; } = "";

    public long UserId { get; private set; }

    /// <summary>The form in which names are compared. What reads as an address is compared as one, and blanks as pages show them.</summary>
    public static string Fold(string text) =>
        EmailAddress.Parse(text).Value?.Normalized ?? CaseFolding.Fold(InvisibleCharacters.Remove(Blanks.Collapse(Blanks.Trim(text))));
}
