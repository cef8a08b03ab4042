namespace Bench.Load;

/// <summary>One kind of request, and what was measured of it.</summary>
/// <param name="Name">How tables call it.</param>
/// <param name="Address">Who is asked.</param>
/// <param name="Request">The request with a number, counted from 0; null: there is nothing more to ask.</param>
internal sealed record Case(string Name, Uri Address, Func<int, HttpRequestMessage?> Request)
{
    private int _next = -1;

    /// <summary>The least code that does the same.</summary>
    public Case? Floor { get; init; }

    /// <summary>The tutorial's system doing the same.</summary>
    public Case? Tutorial { get; init; }

    public Measurement Measured { get; set; } = new();

    public HttpRequestMessage? Next() => Request(Interlocked.Increment(ref _next)) is { } request ? At(Address, request) : null;

    private static HttpRequestMessage At(Uri address, HttpRequestMessage request)
    {
        request.RequestUri = new(address, request.RequestUri!);
        return request;
    }
}
