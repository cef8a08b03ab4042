using Yarp.ReverseProxy.Transforms.Builder;

namespace Gateway.Proxy;

/// <summary>
/// The transform <c>{ "PublicPrefix": "/api" }</c> of a route: the service behind it answers at <c>/users/1</c> what the
/// public knows as <c>/api/users/1</c>, in the request's path as in the addresses that its answers carry.
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

        if (!prefix.StartsWith('/') || prefix.EndsWith('/') || transformValues.Count != 1)
        {
            context.Errors.Add(new ArgumentException(
                $"Route '{context.Route.RouteId}': {Key} must stand alone and be a path that starts but does not end with '/', as '/api'."));
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
