namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes how a document is paid.</summary>
internal static class UblPayment
{
    // UNCL 4461.
    public const string DebitTransfer = "31";
    private const string NotDefined = "1";
    private const string CreditTransfer = "30";
    private const string ToBankAccount = "42";
    private const string SepaTransfer = "58";

    // Of a Danish IBAN: the registration number of the bank's branch, and the account's.
    private static readonly Range DanishBranch = 4..8;
    private static readonly Range DanishAccount = 8..;

    public static void Write(UblWriter ubl, InvoiceDocument document)
    {
        var (code, account, branch) = Of(document);
        ubl.Part("PaymentMeans", () =>
        {
            ubl.Value("PaymentMeansCode", code);
            ubl.Value("PaymentID", document.Number);
            if (account is not null)
            {
                ubl.Part("PayeeFinancialAccount", () =>
                {
                    ubl.Value("ID", account);
                    ubl.Value("Name", document.Seller!.Name);
                    if (branch is not null)
                    {
                        ubl.Part("FinancialInstitutionBranch", () => ubl.Value("ID", branch));
                    }
                });
            }
        });

        // A credit note has no due date; its terms say what becomes of it.
        if (document.Preceding is { } preceding)
        {
            ubl.Part("PaymentTerms", () => ubl.Value("Note", $"{DocumentTexts.In(document.Language).ForInvoice} {preceding.Number}"));
        }
    }

    /// <summary>By which means, and to which account at which bank. In Denmark (DK-R-005, DK-R-006) not by what is usual elsewhere.</summary>
    public static (string Code, string? Account, string? Branch) Of(InvoiceDocument document) => document.BankAccount switch
    {
        null => (NotDefined, null, null),
        var account when document.Currency.Code == "EUR" => (SepaTransfer, account.Iban, account.Bic),
        { Iban: ['D', 'K', ..] and var iban } when IsDanish(document) => (ToBankAccount, iban[DanishAccount], iban[DanishBranch]),
        var account => (IsDanish(document) ? DebitTransfer : CreditTransfer, account.Iban, account.Bic),
    };

    /// <summary>Whether it goes from Danes to Danes through Peppol.</summary>
    public static bool IsDanish(InvoiceDocument document) =>
        document is { Profile: EInvoiceProfile.Peppol, Seller.Country: "DK", Buyer.Country: "DK" };
}
