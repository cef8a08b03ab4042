using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Users.Api.Keys;

/// <summary>Gives OpenIddict the keys of the <see cref="KeyRing"/>, again whenever they change.</summary>
internal sealed class ServerKeyOptions(KeyRing keys)
    : IConfigureOptions<OpenIddictServerOptions>, IOptionsChangeTokenSource<OpenIddictServerOptions>
{
    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => keys.Changed();

    public void Configure(OpenIddictServerOptions options)
    {
        // OpenIddict uses the first of each.
        options.SigningCredentials.AddRange(keys.Signing.Select(KeyRing.Credentials));
        options.EncryptionCredentials.AddRange(keys.Encryption.Select(key =>
            new EncryptingCredentials(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512)));
    }
}
