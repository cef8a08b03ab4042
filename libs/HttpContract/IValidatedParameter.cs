namespace HttpContract;

/// <summary>A parameter that binds itself, and may not be valid.</summary>
internal interface IValidatedParameter
{
    /// <summary>The response if the parameter is not valid, without calling the handler.</summary>
    IResult? Problem { get; }

    /// <summary>Makes the endpoint respond with the first <see cref="Problem"/> of its parameters, if any.</summary>
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
