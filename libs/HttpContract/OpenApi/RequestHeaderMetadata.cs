namespace HttpContract.OpenApi;

/// <summary>A request header that an endpoint reads, for the OpenAPI document.</summary>
public sealed record RequestHeaderMetadata(string Name, string Description);
