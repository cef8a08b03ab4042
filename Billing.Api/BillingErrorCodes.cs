namespace Billing.Api;

/// <summary>The codes of errors that only this service has. Codes are part of the contract: they never change.</summary>
internal static class BillingErrorCodes
{
    public const string NotDecimal = "not_a_decimal_number";
    public const string Negative = "negative";
    public const string OutOfRange = "out_of_range";
    public const string TooManyDecimals = "too_many_decimals";
    public const string TooManyDigits = "too_many_digits";
    public const string UnknownCurrency = "unknown_currency";
    public const string UnknownUser = "unknown_user";
    public const string InactiveUser = "inactive_user";
    public const string UserNotChecked = "user_not_checked";
    public const string NothingCharged = "nothing_charged";
    public const string TotalTooLarge = "total_too_large";
    public const string NotTheTotal = "not_the_total";
    public const string OnlyOneOf = "only_one_of";
    public const string DiscountTooLarge = "discount_too_large";
    public const string DiscountWithoutLines = "discount_without_lines";
    public const string RateNotZero = "rate_not_zero";
    public const string NotExempt = "not_exempt";
    public const string OutsideAlone = "outside_alone";
    public const string NameTaken = "name_taken";
    public const string UnknownTaxRate = "unknown_tax_rate";
    public const string DueBeforeIssued = "due_before_issued";
    public const string AboveBalance = "above_balance";
    public const string AboveCreditable = "above_creditable";
    public const string AboveCredit = "above_credit";
    public const string AboveRefundable = "above_refundable";
    public const string CreditUsed = "credit_used";
    public const string AlreadyReversed = "already_reversed";
    public const string ReferenceTaken = "reference_taken";
    public const string ActionNotPossible = "action_not_possible";
    public const string PartlyPaid = "partly_paid";
    public const string UserDeleted = "user_deleted";
    public const string UnknownCountry = "unknown_country";
    public const string NotIban = "not_an_iban";
    public const string NotBic = "not_a_bic";
    public const string NotVatId = "not_a_vat_id";
    public const string NotEmailAddress = "not_an_email_address";
    public const string NotImage = "not_an_image";
    public const string ImageTooLarge = "image_too_large";
    public const string SellerIncomplete = "seller_incomplete";
    public const string AdminOnly = "admin_only";
    public const string NotNumberFormat = "not_a_number_format";
    public const string FormatWithoutYear = "format_without_year";
    public const string SameFormat = "same_format";
    public const string NumberTaken = "number_taken";
    public const string DateInFuture = "date_in_future";
    public const string DateOutOfOrder = "date_out_of_order";
    public const string BooksClosed = "books_closed";
    public const string NotIssued = "not_issued";
    public const string EInvoiceIncomplete = "e_invoice_incomplete";
}
