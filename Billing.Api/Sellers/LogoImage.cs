using SkiaSharp;

namespace Billing.Api.Sellers;

/// <summary>
/// A picture that was decoded and encoded again, so that it is nothing but a picture: what else was in the file is gone. It is no
/// larger than documents need.
/// </summary>
[Example(Dot)]
[TextSchema("A PNG or JPEG of at most 4000 pixels a side, in Base64; may begin as a data URL does. Larger ones than 1000 pixels a side are made smaller.")]
public sealed record LogoImage(string MediaType, int Width, int Height, byte[] Bytes)
{
    /// <summary>The smallest picture, as an example.</summary>
    internal const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const int MostPixels = 4000;
    private const int PrintedPixels = 1000;
    private const int Quality = 90;

    internal static Parsed<LogoImage> Parse(string text)
    {
        var comma = text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text[(comma + 1)..], bytes, out var length) ? Decode(bytes.AsSpan(0, length)) : NotImage();
    }

    private static Parsed<LogoImage> Decode(ReadOnlySpan<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg })
        {
            return NotImage();
        }

        // Before it is decoded: a small file can unfold to an image that fills the memory.
        if (codec.Info.Width > MostPixels || codec.Info.Height > MostPixels)
        {
            return new ApiError(BillingErrorCodes.ImageTooLarge, $"Must have at most {MostPixels} pixels a side.", ("max", MostPixels));
        }

        using var bitmap = new SKBitmap(codec.Info.WithColorType(SKColorType.Rgba8888).WithAlphaType(SKAlphaType.Unpremul));
        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success
            ? Encode(bitmap, codec.EncodedFormat)
            : NotImage();
    }

    private static LogoImage Encode(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        var scale = Math.Min(1d, (double)PrintedPixels / Math.Max(bitmap.Width, bitmap.Height));
        var size = new SKSizeI(Math.Max(1, (int)(bitmap.Width * scale)), Math.Max(1, (int)(bitmap.Height * scale)));
        using var scaled = scale < 1 ? bitmap.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)) : bitmap.Copy();
        using var encoded = scaled.Encode(format, Quality);
        return new(format == SKEncodedImageFormat.Png ? "image/png" : "image/jpeg", size.Width, size.Height, encoded.ToArray());
    }

    private static ApiError NotImage() => new(BillingErrorCodes.NotImage, "Must be a whole PNG or JPEG image, in Base64.");
}
