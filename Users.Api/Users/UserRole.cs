using System.Text.Json.Serialization;

namespace Users.Api.Users;

/// <summary>What a user may do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UserRole>))]
public enum UserRole
{
    /// <summary>Sees and edits what is their own.</summary>
    [JsonStringEnumMemberName("member")]
    Member,

    /// <summary>Sees and edits everything.</summary>
    [JsonStringEnumMemberName("admin")]
    Admin,
}
