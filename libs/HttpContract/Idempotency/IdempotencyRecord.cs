namespace HttpContract.Idempotency;

/// <summary>The response to a request with an <c>Idempotency-Key</c>, written in the transaction that did what it asked for.</summary>
internal sealed class IdempotencyRecord
{
    public required string Caller { get; init; }

    /// <summary>For what: method and path.</summary>
    public required string Route { get; init; }

    /// <summary>By which key.</summary>
    public required string Key { get; init; }

    /// <summary>The hash of the request's body.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>The response's status.</summary>
    public required int Status { get; init; }

    /// <summary>Its Location, within the service.</summary>
    public string? Location { get; init; }

    /// <summary>Its ETag.</summary>
    public string? ETag { get; init; }

    /// <summary>Its body: JSON, or what data protection made of it.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Whether the body is encrypted.</summary>
    public required bool IsProtected { get; init; }

    /// <summary>When it was given, UTC.</summary>
    public required DateTime CreatedAt { get; init; }
}
