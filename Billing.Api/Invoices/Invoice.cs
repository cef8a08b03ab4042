using ServiceDefaults.Data;

namespace Billing.Api.Invoices;

/// <summary>What a user is charged.</summary>
public sealed class Invoice : IVersioned
{
    // For EF Core.
    private Invoice()
    {
    }

    /// <summary>A new invoice. The database gives it its id.</summary>
    /// <param name="userId">A user that exists.</param>
    /// <param name="amount">What is charged.</param>
    /// <param name="now">The time, UTC.</param>
    public Invoice(long userId, Amount amount, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(userId);
        UserId = userId;
        Amount = amount.Value;
        CreatedAt = UpdatedAt = now;
    }

    /// <summary>Unique and never used again.</summary>
    public long Id { get; private set; }

    /// <summary>The id of the user who is charged, at users-api.</summary>
    public long UserId { get; private set; }

    /// <summary>What is charged: not negative, with two decimals.</summary>
    public decimal Amount { get; private set; }

    /// <summary>When the invoice was created, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When anything of the invoice last changed, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <inheritdoc />
    public uint Version { get; private set; }

    /// <summary>Charges another user or amount; null leaves it. What changes nothing is no change.</summary>
    public void Change(long? userId, Amount? amount, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(userId ?? UserId, nameof(userId));
        if ((userId ?? UserId) == UserId && (amount?.Value ?? Amount) == Amount)
        {
            return;
        }

        UserId = userId ?? UserId;
        Amount = amount?.Value ?? Amount;
        UpdatedAt = now;
    }
}
