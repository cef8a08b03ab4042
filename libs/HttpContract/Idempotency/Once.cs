using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace HttpContract.Idempotency;

/// <summary>The answer to a request that is done once: the first time, or again.</summary>
public sealed class Once<TAnswer> : IResult, IEndpointMetadataProvider
    where TAnswer : IResult, IEndpointMetadataProvider
{
    private readonly IResult _answer;

    internal Once(IResult answer) => _answer = answer;

    /// <summary>An answer that is given the first time.</summary>
    public static implicit operator Once<TAnswer>(TAnswer answer) => new(answer);

    /// <summary>A refusal.</summary>
    public static implicit operator Once<TAnswer>(Problem problem) => new(problem);

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext) => _answer.ExecuteAsync(httpContext);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        TAnswer.PopulateMetadata(method, builder);
}
