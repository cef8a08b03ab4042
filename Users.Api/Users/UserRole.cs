using System.Text.Json.Serialization;

namespace Users.Api.Users;

[JsonConverter(typeof(JsonStringEnumConverter<UserRole>))]
public enum UserRole
{
    /// <summary>Sees and edits only their own.</summary>
    [JsonStringEnumMemberName("member")]
    Member,

    /// <summary>Sees and edits everything.</summary>
    [JsonStringEnumMemberName("admin")]
    Admin,
}
