using Billing.Api.Money;

namespace Billing.Api.Credits;

/// <summary>What a customer has paid or was credited beyond what was owed, in one currency: for later invoices, or to be refunded.</summary>
public sealed class CustomerCredit
{
    // For EF Core.
    private CustomerCredit()
    {
    }

    internal CustomerCredit(long userId, string currency, int exponent, decimal balance) =>
        (UserId, CurrencyCode, Exponent, Balance) = (userId, currency, exponent, balance);

    public long UserId { get; private set; }

    public string CurrencyCode { get; private set; } = "";

    public int Exponent { get; private set; }

    /// <summary>What is left of it: never less than nothing.</summary>
    public decimal Balance { get; private set; }

    public void Add(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Balance += amount;
    }

    /// <summary>Takes some of it, or all.</summary>
    /// <exception cref="CreditUsedException">There is less.</exception>
    public void Take(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (amount > Balance)
        {
            throw new CreditUsedException(Amount.Format(Balance, Exponent));
        }

        Balance -= amount;
    }
}

/// <summary>A customer has less credit than is to be taken.</summary>
public sealed class CreditUsedException(string left) : Exception
{
    internal string Left => left;
}
