namespace HttpContract.OpenApi;

/// <summary>A header of the answers with one status, for the OpenAPI document.</summary>
public sealed record ResponseHeaderMetadata(int Status, string Name, string Description);
