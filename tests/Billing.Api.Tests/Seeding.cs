using HttpContract.Fields;
using Npgsql;
using NpgsqlTypes;
using Persistence;

namespace Billing.Api.Tests;

/// <summary>Fills tables without the service, by COPY.</summary>
public static class Seeding
{
    public static async Task CopyAsync(this NpgsqlConnection connection, IEnumerable<SeededInvoice> invoices)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            COPY invoices (user_id, status, currency, exponent, subtotal, tax, amount, paid, credited, balance, number, number_order,
              issue_date, due_date, memo, bill_to_username, bill_to_email, memo_text, bill_to_text, created_at, updated_at)
            FROM STDIN BINARY
            """);
        copy.Timeout = TimeSpan.FromMinutes(5);
        foreach (var invoice in invoices)
        {
            var number = invoice.IsIssued ? $"INV-{invoice.Issued.Year}-{invoice.Sequence:000000}" : null;
            await copy.StartRowAsync();
            await copy.WriteAsync(invoice.UserId);
            await copy.WriteAsync(invoice.Status);
            await copy.WriteAsync(invoice.Currency);
            await copy.WriteAsync(2);
            await copy.WriteAsync(invoice.Amount);
            await copy.WriteAsync(0m);
            await copy.WriteAsync(invoice.Amount);
            await copy.WriteAsync(invoice.Paid);
            await copy.WriteAsync(0m);
            await copy.WriteAsync(invoice.Status == "void" ? 0m : invoice.Amount - invoice.Paid);
            await WriteAsync(copy, number);
            await copy.WriteAsync(invoice.IsIssued ? (invoice.Issued.Year * 1_000_000_000L) + invoice.Sequence : 0L);
            await WriteAsync(copy, invoice.IsIssued ? invoice.Issued : null);
            await WriteAsync(copy, invoice.Due);
            await WriteAsync(copy, invoice.Memo);
            await WriteAsync(copy, invoice.Username);
            await WriteAsync(copy, invoice.Email);
            await copy.WriteAsync(SearchedText.Normalize(invoice.Memo ?? ""));
            await copy.WriteAsync(invoice.Username is null ? "" : SearchedText.Normalize($"{invoice.Username}\n{invoice.Email}"));
            await copy.WriteAsync(invoice.Created, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(invoice.Created, NpgsqlDbType.TimestampTz);
        }

        await copy.CompleteAsync();
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, string? text) => text is null ? copy.WriteNullAsync() : copy.WriteAsync(text);

    private static Task WriteAsync(NpgsqlBinaryImporter copy, DateOnly? date) =>
        date is { } day ? copy.WriteAsync(day, NpgsqlDbType.Date) : copy.WriteNullAsync();
}
