namespace Users.Api.Accounts.Limits;

/// <summary>
/// The configuration section <c>Auth:SignIn</c>: how many attempts may fail within a time before further ones are refused. An
/// account's lockout is separate, and ends sooner.
/// </summary>
internal sealed class SignInLimitOptions
{
    public const string Section = "Auth:SignIn";

    /// <summary>For one name, known or not, from any address.</summary>
    public int FailuresPerName { get; set; } = 10;

    /// <summary>From one address, for any name.</summary>
    public int FailuresPerAddress { get; set; } = 100;

    /// <summary>Starts with the first failure.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(15);
}
