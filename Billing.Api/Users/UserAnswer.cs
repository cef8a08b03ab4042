using Billing.Api.Customers;

namespace Billing.Api.Users;

/// <summary>What users-api says of a user.</summary>
/// <param name="Status">Whether it says anything.</param>
/// <param name="User">The user, if there is one.</param>
public readonly record struct UserAnswer(UserAnswerStatus Status, KnownUser? User = null);

/// <summary>Whether users-api says anything of a user.</summary>
public enum UserAnswerStatus
{
    /// <summary>It did not answer.</summary>
    Unknown,

    /// <summary>There is such a user.</summary>
    Exists,

    /// <summary>There is no such user.</summary>
    Missing,
}
