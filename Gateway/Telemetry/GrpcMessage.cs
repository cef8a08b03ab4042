using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;

namespace Gateway.Telemetry;

/// <summary>
/// A protobuf message as gRPC sends it. OTLP has the same message over HTTP and over gRPC, so that no more than this is needed
/// to hand one on.
/// </summary>
internal static class GrpcMessage
{
    private const int HeaderLength = 5;

    public static HttpRequestMessage To(Uri address, ReadOnlySpan<byte> message)
    {
        // Not compressed, and how long it is.
        var framed = new byte[HeaderLength + message.Length];
        BinaryPrimitives.WriteInt32BigEndian(framed.AsSpan(1), message.Length);
        message.CopyTo(framed.AsSpan(HeaderLength));
        return new HttpRequestMessage(HttpMethod.Post, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Headers = { TE = { new TransferCodingWithQualityHeaderValue("trailers") } },
            Content = new ByteArrayContent(framed) { Headers = { ContentType = new("application/grpc") } },
        };
    }

    /// <summary>Whether the call succeeded, which HTTP's status does not say.</summary>
    public static bool IsOk(HttpResponseMessage response) =>
        response.IsSuccessStatusCode
        && (response.TrailingHeaders.TryGetValues("grpc-status", out var status) || response.Headers.TryGetValues("grpc-status", out status))
        && status.SequenceEqual(["0"]);
}
