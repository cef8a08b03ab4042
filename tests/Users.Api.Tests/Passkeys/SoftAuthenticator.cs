using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Users.Api.Tests.Passkeys;

/// <summary>A device with one passkey, as far as WebAuthn goes; it can be told to do wrong.</summary>
internal sealed class SoftAuthenticator
{
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte HasKey = 0x40;
    private readonly ECParameters _key = NewKey();
    private string _userHandle = "";

    public string Origin { get; set; } = TestIssuer.Issuer.TrimEnd('/');

    public bool Verifies { get; set; } = true;

    public uint SignCount { get; set; }

    public byte[] CredentialId { get; init; } = RandomNumberGenerator.GetBytes(16);

    public void Claim(long userId) => _userHandle = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{userId}"));

    public string Create(JsonNode options)
    {
        _userHandle = (string)options["user"]!["id"]!;
        byte[] data =
        [
            .. AuthenticatorData((string)options["rp"]!["id"]!, HasKey),
            .. new byte[16], 0, (byte)CredentialId.Length, .. CredentialId, .. Cose(),
        ];
        // { "fmt": "none", "attStmt": {}, "authData": data }
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), .. Bytes(data)];
        return Answer(new()
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(ClientData("webauthn.create", options)),
            ["attestationObject"] = Base64Url.EncodeToString(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    public string Sign(JsonNode options)
    {
        var data = AuthenticatorData((string)options["rpId"]!, 0);
        var client = ClientData("webauthn.get", options);
        using var key = ECDsa.Create(_key);
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new()
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(client),
            ["authenticatorData"] = Base64Url.EncodeToString(data),
            ["signature"] = Base64Url.EncodeToString(signature),
            ["userHandle"] = _userHandle,
        });
    }

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Base64Url.EncodeToString(CredentialId),
        ["rawId"] = Base64Url.EncodeToString(CredentialId),
        ["type"] = "public-key",
        ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    }.ToJsonString();

    private byte[] ClientData(string type, JsonNode options) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["type"] = type,
        ["challenge"] = (string)options["challenge"]!,
        ["origin"] = Origin,
        ["crossOrigin"] = false,
    }.ToJsonString());

    private byte[] AuthenticatorData(string site, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, SignCount);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(flags | UserPresent | (Verifies ? UserVerified : 0)), .. count];
    }

    // { 1 (type): 2 (EC), 3 (algorithm): -7 (ES256), -1 (curve): 1 (P-256), -2: x, -3: y }
    private byte[] Cose() =>
        [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, .. Bytes(_key.Q.X!), 0x22, .. Bytes(_key.Q.Y!)];

    private static ECParameters NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportParameters(includePrivateParameters: true);
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Bytes(byte[] bytes) => bytes.Length < 256
        ? [0x58, (byte)bytes.Length, .. bytes]
        : [0x59, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes];
}
