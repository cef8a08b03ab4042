using Microsoft.AspNetCore.Mvc;

namespace Users.Api.Events;

/// <summary>Which events a follower wants, and how long it waits for them.</summary>
public sealed class EventsQuery
{
    /// <summary>The most seconds that a request waits.</summary>
    public const int MostSeconds = 30;

    /// <summary>The most events of an answer, and how many there are where none is asked for.</summary>
    public const int MostEvents = 500;

    /// <summary>The position of the answer before; null to start at the beginning.</summary>
    [FromQuery(Name = "after")]
    public string? After { get; init; }

    /// <summary>For how many seconds to wait where there is nothing yet; 0 by default.</summary>
    [FromQuery(Name = "wait")]
    public string? Wait { get; init; }

    /// <summary>Events per answer.</summary>
    [FromQuery(Name = "limit")]
    public string? Limit { get; init; }
}
