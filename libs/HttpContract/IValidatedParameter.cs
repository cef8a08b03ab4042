using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HttpContract;

/// <summary>A part of a request that binds itself, and may turn out not to be valid.</summary>
internal interface IValidatedParameter
{
    /// <summary>What to answer instead of calling the handler; null where all is well.</summary>
    IResult? Problem { get; }

    /// <summary>Has the endpoint answer with the first parameter's <see cref="Problem"/>, if there is one.</summary>
    static void RefuseInvalid(EndpointBuilder builder)
    {
        if (!builder.FilterFactories.Contains(Filter))
        {
            builder.FilterFactories.Add(Filter);
        }
    }

    private static readonly Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate> Filter =
        (_, next) => context =>
        {
            var invalid = context.Arguments.OfType<IValidatedParameter>().FirstOrDefault(parameter => parameter.Problem is not null);
            return invalid is null ? next(context) : ValueTask.FromResult<object?>(invalid.Problem);
        };
}
