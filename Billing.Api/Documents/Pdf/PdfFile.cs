using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Billing.Api.Documents.Pdf;

/// <summary>Writes the objects of a PDF 1.7 file one after the other. What is written depends on nothing but what is given.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Stream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<long> _offsets = [];
    private long _position;

    public PdfFile(Stream stream)
    {
        _stream = stream;
        Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count;
    }

    public int Add(string content)
    {
        var id = Reserve();
        Write(id, content);
        return id;
    }

    public void Write(int id, string content)
    {
        Begin(id);
        Write(content + "\nendobj\n");
    }

    public int AddStream(string entries, ReadOnlySpan<byte> bytes)
    {
        var id = Reserve();
        WriteStream(id, entries, bytes);
        return id;
    }

    /// <summary>Writes a stream, compressed unless it says how it is already.</summary>
    public void WriteStream(int id, string entries, ReadOnlySpan<byte> bytes, bool compress = true)
    {
        using var compressed = new MemoryStream();
        if (compress)
        {
            using var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true);
            zlib.Write(bytes);
        }

        var content = compress ? compressed.GetBuffer().AsSpan(0, (int)compressed.Length) : bytes;
        Begin(id);
        Write($"<< {entries} {(compress ? "/Filter /FlateDecode " : "")}/Length {Number(content.Length)} >>\nstream\n");
        Write(content);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>Writes where everything is.</summary>
    public void End(int catalog, int info)
    {
        var start = _position;
        var table = new StringBuilder($"xref\n0 {Number(_offsets.Count + 1)}\n0000000000 65535 f \n");
        foreach (var offset in _offsets)
        {
            table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        var id = Convert.ToHexString(_hash.GetCurrentHash().AsSpan(0, 16));
        Write($"{table}trailer\n<< /Size {Number(_offsets.Count + 1)} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{Number(start)}\n%%EOF\n");
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>A number as PDF writes them: no exponent.</summary>
    public static string Number(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A text in any script.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private void Begin(int id)
    {
        _offsets[id - 1] = _position;
        Write($"{id} 0 obj\n");
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
