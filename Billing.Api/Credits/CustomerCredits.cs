namespace Billing.Api.Credits;

/// <summary>Finds the credit that a change of an invoice adds to or takes from.</summary>
internal static class CustomerCredits
{
    /// <summary>
    /// Asks for the credit of an invoice's customer in its currency, and has no other transaction change it until this one ends. Where
    /// there was none there is one of 0.
    /// </summary>
    public static Answer<CustomerCredit?> Lock(Opening opening, long invoiceId) => opening.Ask(
        $"""
        INSERT INTO customer_credits AS credit (user_id, currency, exponent, balance)
        SELECT user_id, currency, exponent, 0 FROM invoices WHERE id = $1 AND {Opening.GoesOn}
        ON CONFLICT (user_id, currency) DO UPDATE SET balance = credit.balance
        RETURNING user_id, currency, exponent, balance
        """,
        row => new CustomerCredit(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetDecimal(3)),
        invoiceId);

    /// <summary>The credit, to be saved with what is done to it.</summary>
    public static CustomerCredit Attach(this Answer<CustomerCredit?> credit, DbContext db) => db.Attach(credit.Value!).Entity;
}
