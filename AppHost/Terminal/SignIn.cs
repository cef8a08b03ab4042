namespace AppHost.Terminal;

/// <summary>What somebody signs in with.</summary>
internal sealed record SignIn(ParameterResource Username, ParameterResource Password);
