namespace Billing.Api.Users;

/// <summary>What users-api says of a user.</summary>
public enum UserAnswer
{
    /// <summary>It did not answer.</summary>
    Unknown,

    /// <summary>There is such a user.</summary>
    Exists,

    /// <summary>There is no such user.</summary>
    Missing,
}
