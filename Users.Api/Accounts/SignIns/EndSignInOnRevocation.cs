using OpenIddict.Server;
using Users.Api.Data;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Users.Api.Accounts.SignIns;

/// <summary>
/// Ends the sign-in that a revoked token comes from. Otherwise whoever has that browser would be signed in again without being
/// asked for anything.
/// </summary>
internal sealed class EndSignInOnRevocation(UsersDbContext db, TimeProvider clock) : IOpenIddictServerHandler<HandleRevocationRequestContext>
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
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO ended_sign_ins (id, ends_at) VALUES ({signIn}, {clock.Now() + AccountCookie.Lifetime}) ON CONFLICT DO NOTHING",
                context.CancellationToken);
        }
    }
}
