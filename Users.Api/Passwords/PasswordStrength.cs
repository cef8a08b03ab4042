namespace Users.Api.Passwords;

/// <summary>
/// How hard a password is to guess, by the estimator zxcvbn: it knows common passwords, words, names, keyboard rows, dates, repetitions and
/// the usual substitutions.
/// </summary>
internal static class PasswordStrength
{
    // Of 0 to 4: withstands an attacker who has stolen the hashes for as long as it takes to notice.
    private const int LeastScore = 3;

    // The estimator's time grows with the cube of the length.
    private const int MostCharacters = 64;

    // What everybody who attacks this system tries first.
    private static readonly string[] OwnWords = ["admin", "administrator", "users", "billing", "invoice", "invoices", "aspire"];

    private static readonly Lazy<Zxcvbn.Zxcvbn> Estimator = new(() => new());
    private static readonly Lock Gate = new();

    /// <param name="context">What belongs to the user, such as the name and the address.</param>
    public static bool IsEnough(string password, IEnumerable<string> context)
    {
        var words = context.Where(word => word.Length > 0).SelectMany(PartsOf).Concat(OwnWords).Distinct().ToArray();
        lock (Gate)
        {
            return Estimator.Value.EvaluatePassword(password[..Math.Min(password.Length, MostCharacters)], words).Score >= LeastScore;
        }
    }

    private static IEnumerable<string> PartsOf(string text) =>
        [text, .. text.Split(['@', '.', '-', '_', '+', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Length > 2)];
}
