using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ServiceDefaults.Auth;

/// <summary>The token is for this service, and one of these kinds of caller has it.</summary>
internal sealed record CallerRequirement(string Scope, IReadOnlyCollection<CallerKind> Kinds) : IAuthorizationRequirement;

internal sealed class CallerRequirementHandler(IOptions<AuthOptions> options) : AuthorizationHandler<CallerRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, CallerRequirement requirement)
    {
        var scopes = context.User.FindAll(options.Value.ScopeClaim).SelectMany(claim => claim.Value.Split(' '));
        if (scopes.Contains(requirement.Scope, StringComparer.Ordinal)
            && Caller.From(context.User, options.Value) is { } caller
            && requirement.Kinds.Contains(caller.Kind))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
