using System.Globalization;
using Billing.Api.Parties;
using QRCoder;

namespace Billing.Api.Documents;

/// <summary>The QR code that banks' apps fill a SEPA transfer from (EPC069-12).</summary>
internal static class EpcCode
{
    private const int MostName = 70;
    private const decimal MostAmount = 999_999_999.99m;

    /// <summary>The modules of the code, dark ones true; null for what cannot be paid so.</summary>
    public static IReadOnlyList<System.Collections.BitArray>? Of(InvoiceDocument document)
    {
        if (TextOf(document) is not { } text)
        {
            return null;
        }

        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return code.ModuleMatrix;
    }

    internal static string? TextOf(InvoiceDocument document) => document is
    {
        Kind: DocumentKind.Invoice, Number: { } number, Seller: { } seller, BankAccount: { } account, Currency.Code: "EUR", Total: > 0 and <= MostAmount
    }
        ? string.Join('\n', "BCD", "002", "1", "SCT", account.Bic, Shortened(seller.Name), account.Iban, "EUR" + document.Total.ToString("0.00", CultureInfo.InvariantCulture), "", "", number)
        : null;

    private static string Shortened(string name) => name.Length <= MostName ? name : name[..MostName];
}
