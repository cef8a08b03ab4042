namespace Gateway.SignIn;

/// <summary>Demands the <see cref="CsrfHeader"/> where somebody need not be signed in.</summary>
internal sealed class CsrfHeaderFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        CsrfHeader.IsThere(context.HttpContext.Request) ? next(context) : ValueTask.FromResult<object?>(CsrfHeader.Refusal());
}
