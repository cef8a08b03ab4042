using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Billing.Api.Data.Migrations
{
    /// <inheritdoc />
    public partial class IndexInvoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_payments_paid_on_invoice_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_invoices_number",
                table: "invoices");

            migrationBuilder.AddColumn<string>(
                name: "currency",
                table: "payments",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "bill_to_text",
                table: "invoices",
                type: "text",
                nullable: false,
                defaultValueSql: "''");

            migrationBuilder.AddColumn<string>(
                name: "memo_text",
                table: "invoices",
                type: "text",
                nullable: false,
                defaultValueSql: "''");

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_order",
                table: "invoices",
                type: "date",
                nullable: false,
                computedColumnSql: "coalesce(due_date, 'infinity')",
                stored: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "issue_order",
                table: "invoices",
                type: "date",
                nullable: false,
                computedColumnSql: "coalesce(issue_date, 'infinity')",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_payments_paid_on_invoice_id",
                table: "payments",
                columns: new[] { "paid_on", "invoice_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "currency", "amount" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_payments_currency",
                table: "payments",
                sql: "exponent = CASE WHEN currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 0 WHEN currency IN ('AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BMD', 'BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CNY', 'COP', 'CRC', 'CUP', 'CVE', 'CZK', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IRR', 'JMD', 'KES', 'KGS', 'KHR', 'KPW', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RSD', 'RUB', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'USD', 'UYU', 'UZS', 'VED', 'VES', 'WST', 'XCD', 'XCG', 'YER', 'ZAR', 'ZMW', 'ZWG') THEN 2 WHEN currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 3 WHEN currency IN ('CLF', 'UYW') THEN 4 ELSE -1 END");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_balance_id",
                table: "invoices",
                columns: new[] { "balance", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_bill_to_text_start",
                table: "invoices",
                column: "bill_to_text")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_bill_to_text_trigrams",
                table: "invoices",
                column: "bill_to_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_currency_id",
                table: "invoices",
                columns: new[] { "currency", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_drafts",
                table: "invoices",
                column: "currency",
                filter: "status = 'draft'");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_due_order_id",
                table: "invoices",
                columns: new[] { "due_order", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_issue_order_id",
                table: "invoices",
                columns: new[] { "issue_order", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_memo_text_trigrams",
                table: "invoices",
                column: "memo_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_number",
                table: "invoices",
                column: "number",
                unique: true)
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_number_order_id",
                table: "invoices",
                columns: new[] { "number_order", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_open",
                table: "invoices",
                columns: new[] { "id", "due_order" },
                filter: "status = 'open'");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_open_due",
                table: "invoices",
                columns: new[] { "due_order", "id" },
                filter: "status = 'open'")
                .Annotation("Npgsql:IndexInclude", new[] { "currency", "balance" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_status_id",
                table: "invoices",
                columns: new[] { "status", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_payments_paid_on_invoice_id",
                table: "payments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_payments_currency",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "ix_invoices_balance_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_bill_to_text_start",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_bill_to_text_trigrams",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_currency_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_drafts",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_due_order_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_issue_order_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_memo_text_trigrams",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_number",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_number_order_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_open",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_open_due",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_status_id",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "due_order",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "issue_order",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "currency",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "bill_to_text",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "memo_text",
                table: "invoices");

            migrationBuilder.CreateIndex(
                name: "ix_payments_paid_on_invoice_id",
                table: "payments",
                columns: new[] { "paid_on", "invoice_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_number",
                table: "invoices",
                column: "number",
                unique: true);
        }
    }
}
