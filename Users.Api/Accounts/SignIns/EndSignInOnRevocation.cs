using System.Globalization;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Users.Api.Accounts.SignIns;

/// <summary>
/// Ends the sign-in that a revoked token comes from. Otherwise whoever has that browser would be signed in again without being
/// asked for anything.
/// </summary>
internal sealed class EndSignInOnRevocation(SignInEnd end) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    // Before the token is revoked: the server would refuse to do it again if this failed.
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
            .UseScopedHandler<EndSignInOnRevocation>()
            .SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order - 1)
            .SetType(OpenIddictServerHandlerType.Custom)
            .Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal.SignInId() is { } signIn)
        {
            var userId = long.Parse(context.GenericTokenPrincipal.GetClaim(OpenIddictConstants.Claims.Subject)!, CultureInfo.InvariantCulture);
            await end.RunAsync(userId, signIn, context.CancellationToken);
        }
    }
}
