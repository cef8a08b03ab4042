using OpenIddict.Server;
using Users.Api.Data;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Users.Api.Accounts.SignIns;

/// <summary>
/// An application that revokes a token ends the sign-in that the token comes from: else whoever has that browser would be signed
/// in again without being asked for anything.
/// </summary>
internal sealed class SignInEnd(UsersDbContext db, TimeProvider clock) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    /// <summary>Before the token itself is revoked: asked again, the server would refuse it.</summary>
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
            .UseScopedHandler<SignInEnd>()
            .SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order - 1)
            .SetType(OpenIddictServerHandlerType.Custom)
            .Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal.SignIn() is { } signIn)
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO ended_sign_ins (id, ends_at) VALUES ({signIn}, {clock.Now() + AccountCookie.Lifetime}) ON CONFLICT DO NOTHING",
                context.CancellationToken);
        }
    }
}
