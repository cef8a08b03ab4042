namespace Users.Api.Accounts.Limits;

/// <summary>
/// The configuration section <c>Auth:SignIn</c>: how many attempts may fail before none is looked at any more until the time is
/// over. Beside the lockout of an account, which ends sooner.
/// </summary>
internal sealed class SignInLimitOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Auth:SignIn";

    /// <summary>For one name, whether somebody has it or not, from whatever address.</summary>
    public int FailuresPerName { get; set; } = 10;

    /// <summary>From one address, for whatever names.</summary>
    public int FailuresPerAddress { get; set; } = 100;

    /// <summary>The time, from the first of them on.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(15);
}
