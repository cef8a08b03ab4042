using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace HttpContract.Bodies;

/// <summary>
/// Binds a request body, JSON or a form. The handler is called only if the body is valid; otherwise the response has all of its errors
/// (400), or says why it was not read (413, 415).
/// </summary>
public sealed class Body<T> : IValidatedParameter, IBindableFromHttpContext<Body<T>>, IEndpointParameterMetadataProvider
    where T : IBody<T>
{
    private readonly T? _value;
    private readonly IResult? _problem;

    private Body(T? value, IResult? problem) => (_value, _problem) = (value, problem);

    public T Value => _value ?? throw new InvalidOperationException("An invalid body has no value.");

    IResult? IValidatedParameter.Problem => _problem;

    static async ValueTask<Body<T>?> IBindableFromHttpContext<Body<T>>.BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (T.IsOptional && BodyReader.HasNone(context.Request))
        {
            return new(T.Read(new(new Dictionary<string, FieldValue>())), null);
        }

        var (fields, problem) = await BodyReader.ReadAsync(context.Request, context.RequestAborted);
        if (fields is null)
        {
            return new(default, problem);
        }

        var value = T.Read(fields);
        return fields.Errors.Any ? new(default, fields.Errors.ToProblem()) : new(value, null);
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        var isPatch = builder.Metadata.OfType<IHttpMethodMetadata>().Any(methods => methods.HttpMethods.Contains(HttpMethods.Patch));
        string[] types = [MediaTypes.Json, .. isPatch ? [MediaTypes.MergePatch] : (string[])[], MediaTypes.Form, MediaTypes.Multipart];
        builder.Metadata.Add(new AcceptsMetadata(types, typeof(T), T.IsOptional));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status400BadRequest));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status413PayloadTooLarge));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status415UnsupportedMediaType));
        IValidatedParameter.RefuseInvalid(builder);
    }
}
