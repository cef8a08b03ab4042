namespace Aspire.Hosting;

/// <summary>How names are compared.</summary>
internal static class StringComparers
{
    public static StringComparer ResourceName => StringComparer.OrdinalIgnoreCase;

    public static StringComparer EndpointName => StringComparer.OrdinalIgnoreCase;

    public static StringComparer Scheme => StringComparer.OrdinalIgnoreCase;

    public static StringComparer ResourceState => StringComparer.Ordinal;
}
