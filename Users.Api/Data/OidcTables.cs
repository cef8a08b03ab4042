using OpenIddict.EntityFrameworkCore.Models;

namespace Users.Api.Data;

/// <summary>The tables of OpenIddict, named like the others.</summary>
internal static class OidcTables
{
    public static void AddOidcTables(this ModelBuilder model)
    {
        model.UseOpenIddict();
        model.Entity<OpenIddictEntityFrameworkCoreApplication>().ToTable("oidc_applications");
        model.Entity<OpenIddictEntityFrameworkCoreAuthorization>().ToTable("oidc_authorizations");
        model.Entity<OpenIddictEntityFrameworkCoreScope>().ToTable("oidc_scopes");
        model.Entity<OpenIddictEntityFrameworkCoreToken>(tokens =>
        {
            tokens.ToTable("oidc_tokens");
            tokens.HasIndex(token => token.Subject);
        });
    }
}
