using OpenIddict.EntityFrameworkCore.Models;

namespace Users.Api.Data;

/// <summary>The tables of the OpenID Connect server, named as the other tables are.</summary>
internal static class OidcTables
{
    /// <summary>Adds them to the model.</summary>
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
