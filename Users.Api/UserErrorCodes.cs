namespace Users.Api;

/// <summary>The codes of errors that only this service has. Codes are part of the contract: they never change.</summary>
internal static class UserErrorCodes
{
    public const string Taken = "taken";
    public const string InvisibleCharacters = "invisible_characters";
    public const string NotEmailAddress = "not_an_email_address";
    public const string TooFewDifferentCharacters = "too_few_different_characters";
    public const string EasyToGuess = "easy_to_guess";
    public const string PasswordKeptElsewhere = "password_kept_elsewhere";
    public const string UnknownPosition = "unknown_position";
    public const string LastAdmin = "last_admin";
    public const string RoleNeedsAdmin = "role_needs_admin";
    public const string AccountEnded = "account_ended";
    public const string MailOff = "mail_off";
    public const string RoleChanged = "role_changed";
}
