namespace AppHost.Terminal;

internal sealed record SignIn(ParameterResource Username, ParameterResource Password);
