using Microsoft.AspNetCore.Builder;

namespace HttpContract;

/// <summary>Says of an endpoint that its answer is to be had as a table, too.</summary>
public sealed class OfferedAsCsv
{
    private OfferedAsCsv()
    {
    }

    /// <summary>Adds it to an endpoint.</summary>
    internal static void AddTo(EndpointBuilder endpoint) => endpoint.Metadata.Add(new OfferedAsCsv());
}
