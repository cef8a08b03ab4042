namespace HttpContract;

/// <summary>The formats that an endpoint offers beside JSON. The OpenAPI document shows them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OffersAttribute(params string[] types) : Attribute
{
    public IReadOnlyList<string> Types => types;
}
