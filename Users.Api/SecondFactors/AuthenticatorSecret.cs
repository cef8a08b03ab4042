using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;
using QRCoder;

namespace Users.Api.SecondFactors;

/// <summary>What an authenticator app and this service share, and the codes that follow from it.</summary>
internal sealed class AuthenticatorSecret(byte[] key)
{
    private const int Bytes = 20;
    private const int GroupCharacters = 4;
    private const string Issuer = "Users & Billing";

    // Clocks differ, and typing takes its time.
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(Bytes);

    /// <summary>For typing it into an app.</summary>
    public string Text => string.Join(' ', Base32Encoding.ToString(key).Chunk(GroupCharacters).Select(group => new string(group)));

    public byte[] Protect(IDataProtector protector) => protector.Protect(key);

    /// <summary>The time step of a code; null if it is not one of now.</summary>
    public long? StepOf(string code, DateTime now) => new Totp(key).VerifyTotp(now, code, out var step, Window) ? step : null;

    /// <summary>A QR code that apps read (SVG).</summary>
    public string ToSvg(string username)
    {
        var address = $"otpauth://totp/{Uri.EscapeDataString($"{Issuer}:{username}")}?secret={Base32Encoding.ToString(key)}&issuer={Uri.EscapeDataString(Issuer)}";
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(1);
    }
}
