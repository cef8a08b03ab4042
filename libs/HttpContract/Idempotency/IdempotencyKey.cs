using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ServiceDefaults.Auth;

namespace HttpContract.Idempotency;

/// <summary>
/// Binds <c>Idempotency-Key</c>, by which a client that does not know whether its request was done can send it again: what was
/// done is not done twice, and gets the response of the first time. Malformed is 400.
/// </summary>
public sealed class IdempotencyKey : IValidatedParameter, IBindableFromHttpContext<IdempotencyKey>, IEndpointParameterMetadataProvider
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    internal const int MostCharacters = 255;

    private readonly HttpContext _context;
    private readonly string? _key;
    private readonly bool _wellFormed;

    private IdempotencyKey(HttpContext context, string? key, bool wellFormed) => (_context, _key, _wellFormed) = (context, key, wellFormed);

    IResult? IValidatedParameter.Problem => _wellFormed
        ? null
        : Problems.Of(
            StatusCodes.Status400BadRequest,
            new(FieldErrorCodes.MalformedIdempotencyKey, $"{Header} must be given once, with 1 to {MostCharacters} visible ASCII characters.", ("max", MostCharacters)));

    /// <summary>The request that has this key, in a transaction that begins with the opening; null where no key was given.</summary>
    internal async Task<IdempotentRequest?> BeginAsync(Opening opening)
    {
        var caller = await Caller.BindAsync(_context) ?? throw new InvalidOperationException("There is no caller.");
        return _key is null ? null : new(opening, _context, caller.Id, _key);
    }

    static ValueTask<IdempotencyKey?> IBindableFromHttpContext<IdempotencyKey>.BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers[Header];
        var wellFormed = header.Count == 0
            || (header is [{ Length: >= 1 and <= MostCharacters } key] && key.All(character => character is > ' ' and <= '~'));
        return ValueTask.FromResult<IdempotencyKey?>(new(context, header.Count == 0 ? null : header[0], wellFormed));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new RequestHeaderMetadata(
            Header,
            "Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the "
            + $"same key is not done again but answered as the first time, with {StoredResponse.Header}: true."));
        builder.Metadata.Add(new ResponseHeaderMetadata(StatusCodes.Status200OK, StoredResponse.Header, "true where this was answered before."));
        builder.Metadata.Add(new ResponseHeaderMetadata(StatusCodes.Status201Created, StoredResponse.Header, "true where this was answered before."));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status400BadRequest));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status409Conflict));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status422UnprocessableEntity));
        IValidatedParameter.RefuseInvalid(builder);
    }
}
