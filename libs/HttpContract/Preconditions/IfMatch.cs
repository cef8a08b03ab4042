using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>
/// Binds If-Match, with which a client asks for a change only if nobody has edited the object since it saw it (see <see cref="ETag"/>).
/// A malformed header is 400, as a change that is meant to be conditional must not be made unconditionally.
/// </summary>
public sealed class IfMatch : IValidatedParameter, IBindableFromHttpContext<IfMatch>, IEndpointParameterMetadataProvider
{
    private readonly IList<EntityTagHeaderValue> _tags;
    private readonly bool _wellFormed;

    private IfMatch(IList<EntityTagHeaderValue> tags, bool wellFormed) => (_tags, _wellFormed) = (tags, wellFormed);

    IResult? IValidatedParameter.Problem => _wellFormed
        ? null
        : Problems.Of(
            StatusCodes.Status400BadRequest,
            new(FieldErrorCodes.MalformedIfMatch, $"{HeaderNames.IfMatch} must be *, or ETags such as \"0000002a\" in double quotes and separated by commas."));

    /// <summary>Whether an object with this tag may be changed. Always true without If-Match.</summary>
    public bool Allows(EntityTagHeaderValue current) =>
        _tags.Count == 0 || _tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || ETag.IsUnedited(tag, current));

    static ValueTask<IfMatch?> IBindableFromHttpContext<IfMatch>.BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return ValueTask.FromResult<IfMatch?>(new([], wellFormed: true));
        }

        var wellFormed = EntityTagHeaderValue.TryParseStrictList([.. header.OfType<string>()], out var tags);
        return ValueTask.FromResult<IfMatch?>(new(tags ?? [], wellFormed));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new RequestHeaderMetadata(
            HeaderNames.IfMatch, "Make the change only if the object was not edited since it had this ETag; otherwise the response is 412."));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status400BadRequest));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status412PreconditionFailed));
        IValidatedParameter.RefuseInvalid(builder);
    }
}
