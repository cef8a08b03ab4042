using System.Text;

namespace Tests;

/// <summary>A span as a collector receives it.</summary>
/// <param name="Service">Whose it is: <c>service.name</c> of its resource.</param>
/// <param name="Scope">The instrumentation that made it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Trace">Its trace's id in hexadecimal digits.</param>
/// <param name="Id">Its own.</param>
/// <param name="Parent">Its parent's, empty for a root.</param>
public sealed record OtlpSpan(string Service, string Scope, string Name, string Trace, string Id, string Parent)
{
    public static IEnumerable<OtlpSpan> Read(ReadOnlyMemory<byte> request) =>
        from resourceSpans in Fields(request, 1)
        let service = Fields(resourceSpans, 1).SelectMany(resource => Fields(resource, 1)).First(attribute => Text(attribute, 1) == "service.name")
        from scopeSpans in Fields(resourceSpans, 2)
        from span in Fields(scopeSpans, 2)
        select new OtlpSpan(Text(Fields(service, 2).Single(), 1), Text(Fields(scopeSpans, 1).Single(), 1), Text(span, 5), Hex(span, 1), Hex(span, 2), Hex(span, 4));

    private static string Text(ReadOnlyMemory<byte> message, int field) =>
        Encoding.UTF8.GetString(Fields(message, field).FirstOrDefault().Span);

    private static string Hex(ReadOnlyMemory<byte> message, int field) =>
        Convert.ToHexStringLower(Fields(message, field).FirstOrDefault().Span);

    /// <summary>The contents of a protobuf message's fields of one number that have a length.</summary>
    private static List<ReadOnlyMemory<byte>> Fields(ReadOnlyMemory<byte> message, int field)
    {
        var found = new List<ReadOnlyMemory<byte>>();
        for (var at = 0; at < message.Length;)
        {
            var key = Number(message.Span, ref at);
            switch (key & 7)
            {
                case 0:
                    Number(message.Span, ref at);
                    break;
                case 1:
                    at += sizeof(ulong);
                    break;
                case 5:
                    at += sizeof(uint);
                    break;
                default:
                    var length = (int)Number(message.Span, ref at);
                    if (key >> 3 == field)
                    {
                        found.Add(message.Slice(at, length));
                    }

                    at += length;
                    break;
            }
        }

        return found;
    }

    private static long Number(ReadOnlySpan<byte> message, ref int at)
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var part = message[at++];
            number |= (long)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
