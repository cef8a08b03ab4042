namespace Users.Api.Accounts.Limits;

/// <summary>
/// The configuration section <c>Auth:SignIn</c>: how many wrong passwords cost nothing, after which each one doubles the wait before the
/// next attempt of the same kind.
/// </summary>
internal sealed class SignInLimitOptions
{
    public const string Section = "Auth:SignIn";

    /// <summary>For one name from one network, or from one browser that the user has signed in with.</summary>
    public int FreeFailures { get; set; } = 5;

    /// <summary>For one name from all browsers that the user has not signed in with, and from one network for all names.</summary>
    public int FreeFailuresOfStrangers { get; set; } = 100;

    /// <summary>The wait after the first failure that costs something.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait for one name from one network or browser.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest wait because of what others did.</summary>
    public TimeSpan LongestDelayByStrangers { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long failures are remembered after the last one.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the audit list keeps sign-ins and failures. The database refuses to delete them sooner than <see cref="LeastKept"/>.</summary>
    public TimeSpan KeptFor { get; set; } = TimeSpan.FromDays(365);

    public static TimeSpan LeastKept { get; } = TimeSpan.FromDays(30);
}
