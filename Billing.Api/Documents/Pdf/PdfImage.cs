using SkiaSharp;

namespace Billing.Api.Documents.Pdf;

/// <summary>A picture in a document: its points, with a mask where some of it is transparent.</summary>
internal sealed class PdfImage(DocumentLogo logo, string name) : IDisposable
{
    private readonly SKBitmap _bitmap = SKBitmap.Decode(logo.Bytes.Span);

    /// <summary>The name among a page's resources.</summary>
    public string Name => name;

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    public int Id { get; private set; }

    public void Write(PdfFile file)
    {
        var entries = $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /BitsPerComponent 8";
        Id = file.Reserve();
        var pixels = _bitmap.Pixels;
        var mask = file.AddStream($"{entries} /ColorSpace /DeviceGray", Array.ConvertAll(pixels, pixel => pixel.Alpha));
        var colors = new byte[pixels.Length * 3];
        foreach (var (index, pixel) in pixels.Index())
        {
            (colors[index * 3], colors[(index * 3) + 1], colors[(index * 3) + 2]) = (pixel.Red, pixel.Green, pixel.Blue);
        }

        file.WriteStream(Id, $"{entries} /ColorSpace /DeviceRGB /SMask {mask} 0 R", colors);
    }

    public void Dispose() => _bitmap.Dispose();
}
