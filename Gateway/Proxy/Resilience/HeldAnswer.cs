using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Proxy.Resilience;

/// <summary>
/// The body of an answer. A small JSON answer is held back until it is complete, so that a service that dies in the middle
/// of it has not begun to answer, and another may. Everything else passes as it comes.
/// </summary>
internal sealed class HeldAnswer : Stream
{
    private const int Longest = 64 * 1024;

    private readonly HttpContext _context;
    private readonly IHttpResponseBodyFeature _outer;
    private MemoryStream? _held;
    private bool _begun;

    public HeldAnswer(HttpContext context)
    {
        _context = context;
        _outer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Response.Body = this;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Forgets what was held.</summary>
    public void Discard() => _held = null;

    /// <summary>Sends what is still held, and leaves the answer to others.</summary>
    public async Task ReleaseAsync()
    {
        _context.Features.Set(_outer);
        if (_held is { } held)
        {
            _held = null;
            await _outer.Stream.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), _context.RequestAborted);
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_begun && IsHeld(buffer.Length))
        {
            (_held ??= new MemoryStream()).Write(buffer.Span);
            return;
        }

        await BeginAsync(cancellationToken);
        await _outer.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        _begun ? _outer.Stream.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush() => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private bool IsHeld(int more) =>
        _context.Response.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) is true
        && (_context.Response.ContentLength ?? 0) <= Longest
        && (_held?.Length ?? 0) + more <= Longest;

    // The headers go first: from here on nobody takes the answer for one that has not begun.
    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (_begun)
        {
            return;
        }

        _begun = true;
        await _context.Response.StartAsync(cancellationToken);
        if (_held is { } held)
        {
            _held = null;
            await _outer.Stream.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellationToken);
        }
    }
}
