using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Proxy.Resilience;

/// <summary>
/// The body of a response. A small JSON body is held back until it is complete, so that a service that dies in the middle of it has not
/// begun to respond, and another may. Everything else passes as it comes.
/// </summary>
internal sealed class BufferedResponseBody : MemoryStream
{
    private const int MostBytes = 64 * 1024;

    private readonly HttpContext _context;
    private readonly IHttpResponseBodyFeature _outer;
    private bool _begun;

    public BufferedResponseBody(HttpContext context)
    {
        _context = context;
        _outer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Response.Body = this;
    }

    public void Discard() => SetLength(0);

    /// <summary>Sends what is still held, and gives the response its own body back.</summary>
    public async Task ReleaseAsync()
    {
        _context.Features.Set(_outer);
        await SendHeldAsync(_context.RequestAborted);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_begun && IsHeld(buffer.Length))
        {
            Write(buffer.Span);
            return;
        }

        if (!_begun)
        {
            _begun = true;
            // The headers go first: a response that has begun is not repeated.
            await _context.Response.StartAsync(cancellationToken);
            await SendHeldAsync(cancellationToken);
        }

        await _outer.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        _begun ? _outer.Stream.FlushAsync(cancellationToken) : Task.CompletedTask;

    private bool IsHeld(int more) =>
        _context.Response.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) is true
        && (_context.Response.ContentLength ?? 0) <= MostBytes
        && Length + more <= MostBytes;

    private async Task SendHeldAsync(CancellationToken cancellationToken)
    {
        if (Length > 0)
        {
            await _outer.Stream.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellationToken);
            SetLength(0);
        }
    }
}
