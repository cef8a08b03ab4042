using System.Text;
using System.Threading.Channels;

namespace Gateway.Tests.Support;

/// <summary>A request body that a test sends piece by piece.</summary>
internal sealed class HandFedContent : HttpContent
{
    private readonly Channel<string> _pieces = Channel.CreateUnbounded<string>();

    public ValueTask FeedAsync(string piece, CancellationToken cancellationToken) => _pieces.Writer.WriteAsync(piece, cancellationToken);

    public void End() => _pieces.Writer.Complete();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await foreach (var piece in _pieces.Reader.ReadAllAsync())
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(piece));
            await stream.FlushAsync();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
