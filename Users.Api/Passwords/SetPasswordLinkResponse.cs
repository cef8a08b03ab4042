using System.ComponentModel;

namespace Users.Api.Passwords;

/// <summary>A new link, which is not shown again.</summary>
public sealed record SetPasswordLinkResponse(
    [property: Description("Where the user sets their password, once.")]
    [property: Example("https://app.example.com/account/set-password#VfEo3kJ9")]
    string Url,
    [property: Description("Until when, UTC.")] DateTime ExpiresAt);
