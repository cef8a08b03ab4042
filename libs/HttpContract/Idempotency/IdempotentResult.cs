using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace HttpContract.Idempotency;

/// <summary>The response to a request that has its effect once: a <typeparamref name="TResult"/>, the stored response of an earlier request, or a problem.</summary>
public sealed class IdempotentResult<TResult> : IResult, IEndpointMetadataProvider
    where TResult : IResult, IEndpointMetadataProvider
{
    internal IdempotentResult(IResult result) => Result = result;

    internal IResult Result { get; }

    /// <summary>A success.</summary>
    public static implicit operator IdempotentResult<TResult>(TResult result) => new(result);

    /// <summary>An error.</summary>
    public static implicit operator IdempotentResult<TResult>(Problem problem) => new(problem);

    /// <summary>Either of them.</summary>
    public static implicit operator IdempotentResult<TResult>(Results<TResult, Problem> results) => new(results.Result);

    public Task ExecuteAsync(HttpContext httpContext) => Result.ExecuteAsync(httpContext);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        TResult.PopulateMetadata(method, builder);
}
