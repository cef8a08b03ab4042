namespace AppHost.Terminal;

/// <summary>What somebody signs in with.</summary>
/// <param name="Username">The name.</param>
/// <param name="Password">The password.</param>
internal sealed record SignIn(ParameterResource Username, ParameterResource Password);
