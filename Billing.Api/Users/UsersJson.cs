using System.Text.Json;

namespace Billing.Api.Users;

/// <summary>How the JSON of users-api is read: members it adds are ignored, members that are missing or null are refused.</summary>
internal static class UsersJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
