using Yarp.ReverseProxy.Transforms.Builder;

namespace Gateway.Proxy;

/// <summary>
/// The transform <c>{ "PublicPrefix": "/api" }</c> of a route: what is public as <c>/api/users/1</c> is
/// <c>/users/1</c> for the service behind it, in the request's path as in the addresses in its responses.
/// </summary>
internal sealed class PublicPrefixTransformFactory : ITransformFactory
{
    private const string Key = "PublicPrefix";

    public bool Validate(TransformRouteValidationContext context, IReadOnlyDictionary<string, string> transformValues)
    {
        if (!transformValues.TryGetValue(Key, out var prefix))
        {
            return false;
        }

        if (prefix.Length < 2
            || prefix[0] != '/'
            || transformValues.Count != 1
            || context.Route.Match.Path?.StartsWith($"{prefix}/", StringComparison.OrdinalIgnoreCase) is not true)
        {
            context.Errors.Add(new ArgumentException(
                $"Route '{context.Route.RouteId}': {Key} must be the beginning of the route's Match:Path, as '/api' is of "
                + $"'/api/users/{{**rest}}', and stand alone in its transform. It is '{prefix}'."));
        }

        return true;
    }

    public bool Build(TransformBuilderContext context, IReadOnlyDictionary<string, string> transformValues)
    {
        if (!transformValues.TryGetValue(Key, out var prefix))
        {
            return false;
        }

        context.RequestTransforms.Add(new PublicPathTransform(prefix));
        context.ResponseTransforms.Add(new PublicAddressesTransform(prefix));
        return true;
    }
}
