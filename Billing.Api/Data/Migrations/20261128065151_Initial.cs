using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Billing.Api.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What checks on tables use.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION sum_of(items jsonb, member text) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
                $$ SELECT coalesce(sum((item ->> member)::numeric), 0) FROM jsonb_array_elements(items) AS item $$;
                """);

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "customer_credits",
                columns: table => new
                {
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    exponent = table.Column<int>(type: "integer", nullable: false),
                    balance = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_credits", x => new { x.user_id, x.currency });
                    table.CheckConstraint("ck_customer_credits_balance", "balance >= 0 AND balance < 10::numeric ^ (15 - exponent) AND balance = round(balance, exponent)");
                    table.CheckConstraint("ck_customer_credits_currency", "currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4");
                });

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    username = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    deleted = table.Column<bool>(type: "boolean", nullable: false),
                    user_version = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customers", x => x.id);
                    table.CheckConstraint("ck_customers_active", "NOT (active AND deleted)");
                    table.CheckConstraint("ck_customers_id", "id > 0");
                });

            migrationBuilder.CreateTable(
                name: "feed_position",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<string>(type: "text", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed_position", x => x.id);
                    table.CheckConstraint("ck_feed_position_id", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    caller = table.Column<string>(type: "text", nullable: false),
                    route = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    location = table.Column<string>(type: "text", nullable: true),
                    e_tag = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    is_protected = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.caller, x.route, x.key });
                    table.CheckConstraint("ck_idempotency_keys_status", "status BETWEEN 200 AND 299");
                });

            migrationBuilder.CreateTable(
                name: "invoice_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoice_events", x => x.id);
                    table.CheckConstraint("ck_invoice_events_texts", "action <> '' AND actor_id <> ''");
                });

            migrationBuilder.CreateTable(
                name: "logos",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logos", x => x.id);
                    table.CheckConstraint("ck_logos_image", "media_type IN ('image/png', 'image/jpeg') AND length(bytes) > 0");
                });

            migrationBuilder.CreateTable(
                name: "number_counters",
                columns: table => new
                {
                    series = table.Column<string>(type: "text", nullable: false, defaultValue: "invoice"),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false),
                    last_date = table.Column<DateOnly>(type: "date", nullable: true),
                    previous_date = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_number_counters", x => new { x.series, x.year });
                    table.CheckConstraint("ck_number_counters_last", "last > 0");
                    table.CheckConstraint("ck_number_counters_series", "series IN ('invoice', 'credit_note')");
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => x.id);
                    table.CheckConstraint("ck_revisions_actor", "actor_id <> ''");
                    table.CheckConstraint("ck_revisions_content", "jsonb_typeof(content) = 'object' AND jsonb_typeof(changes) = 'object'");
                    table.CheckConstraint("ck_revisions_kind", "kind IN ('seller', 'customer', 'numbering')");
                    table.CheckConstraint("ck_revisions_subject", "CASE kind WHEN 'customer' THEN owner > 0 ELSE owner = 0 END");
                });

            migrationBuilder.CreateTable(
                name: "stored_pdfs",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false),
                    document_id = table.Column<long>(type: "bigint", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_pdfs", x => new { x.kind, x.document_id });
                    table.CheckConstraint("ck_stored_pdfs_kind", "kind IN ('Invoice', 'CreditNote')");
                });

            migrationBuilder.CreateTable(
                name: "tax_rates",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    tax_category = table.Column<string>(type: "text", nullable: false),
                    tax_rate = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: false),
                    exemption_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tax_rates", x => x.id);
                    table.CheckConstraint("ck_tax_rates_name", "name <> ''");
                    table.CheckConstraint("ck_tax_rates_tax", "tax_category IN ('S', 'Z', 'E', 'AE', 'G', 'K', 'O') AND tax_rate BETWEEN 0 AND 100 AND (tax_category = 'S') = (tax_rate > 0) AND (tax_category IN ('S', 'Z')) = (exemption_reason IS NULL) AND exemption_reason <> ''");
                });

            migrationBuilder.CreateTable(
                name: "invoices",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    exponent = table.Column<int>(type: "integer", nullable: false),
                    discount_percent = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    discount_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    discount = table.Column<decimal>(type: "numeric", nullable: false, defaultValue: 0m),
                    subtotal = table.Column<decimal>(type: "numeric", nullable: false),
                    tax = table.Column<decimal>(type: "numeric", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    tax_totals = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    paid = table.Column<decimal>(type: "numeric", nullable: false),
                    credited = table.Column<decimal>(type: "numeric", nullable: false),
                    refunded = table.Column<decimal>(type: "numeric", nullable: false, defaultValue: 0m),
                    balance = table.Column<decimal>(type: "numeric", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    number_order = table.Column<long>(type: "bigint", nullable: false),
                    issue_date = table.Column<DateOnly>(type: "date", nullable: true),
                    due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    memo = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    bill_to_username = table.Column<string>(type: "text", nullable: true),
                    bill_to_email = table.Column<string>(type: "text", nullable: true),
                    seller_id = table.Column<long>(type: "bigint", nullable: true),
                    customer_details_id = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    issue_order = table.Column<DateOnly>(type: "date", nullable: false, computedColumnSql: "coalesce(issue_date, 'infinity')", stored: true),
                    due_order = table.Column<DateOnly>(type: "date", nullable: false, computedColumnSql: "coalesce(due_date, 'infinity')", stored: true),
                    created_day = table.Column<DateOnly>(type: "date", nullable: false, computedColumnSql: "(created_at AT TIME ZONE 'UTC')::date", stored: true),
                    memo_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''"),
                    bill_to_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoices", x => x.id);
                    table.CheckConstraint("ck_invoices_amount", "amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)");
                    table.CheckConstraint("ck_invoices_balance", "balance >= 0 AND balance < 10::numeric ^ (15 - exponent) AND balance = round(balance, exponent)");
                    table.CheckConstraint("ck_invoices_credited", "credited >= 0 AND credited < 10::numeric ^ (15 - exponent) AND credited = round(credited, exponent)");
                    table.CheckConstraint("ck_invoices_currency", "currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_invoices_discount", "discount >= 0 AND discount < 10::numeric ^ (15 - exponent) AND discount = round(discount, exponent)");
                    table.CheckConstraint("ck_invoices_discount_given", "(discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END");
                    table.CheckConstraint("ck_invoices_draft", "status <> 'draft' OR (number IS NULL AND number_order = 0 AND issue_date IS NULL AND paid = 0 AND credited = 0 AND refunded = 0)");
                    table.CheckConstraint("ck_invoices_due_date", "due_date >= issue_date");
                    table.CheckConstraint("ck_invoices_issued", "status = 'draft' OR (number IS NOT NULL AND issue_date IS NOT NULL AND due_date IS NOT NULL AND bill_to_username IS NOT NULL AND bill_to_email IS NOT NULL)");
                    table.CheckConstraint("ck_invoices_left", "balance = CASE status WHEN 'void' THEN 0 ELSE amount - paid - credited END");
                    table.CheckConstraint("ck_invoices_memo", "memo <> ''");
                    table.CheckConstraint("ck_invoices_number", "number IS NULL OR (number <> '' AND number_order % 1000000000 > 0 AND number_order / 1000000000 <= EXTRACT(year FROM issue_date))");
                    table.CheckConstraint("ck_invoices_paid", "paid >= 0 AND paid < 10::numeric ^ (15 - exponent) AND paid = round(paid, exponent)");
                    table.CheckConstraint("ck_invoices_parties", "status <> 'draft' OR (seller_id IS NULL AND customer_details_id IS NULL)");
                    table.CheckConstraint("ck_invoices_refunded", "refunded >= 0 AND refunded < 10::numeric ^ (15 - exponent) AND refunded = round(refunded, exponent)");
                    table.CheckConstraint("ck_invoices_refunds", "refunded <= credited");
                    table.CheckConstraint("ck_invoices_settled", "CASE status WHEN 'paid' THEN balance = 0 WHEN 'void' THEN paid = 0 WHEN 'draft' THEN true ELSE balance > 0 END");
                    table.CheckConstraint("ck_invoices_status", "status IN ('draft', 'open', 'paid', 'void', 'uncollectible')");
                    table.CheckConstraint("ck_invoices_subtotal", "subtotal >= 0 AND subtotal < 10::numeric ^ (15 - exponent) AND subtotal = round(subtotal, exponent)");
                    table.CheckConstraint("ck_invoices_tax", "tax >= 0 AND tax < 10::numeric ^ (15 - exponent) AND tax = round(tax, exponent)");
                    table.CheckConstraint("ck_invoices_tax_totals", "tax_totals = '[]' OR (sum_of(tax_totals, 'discount'), sum_of(tax_totals, 'taxable'), sum_of(tax_totals, 'tax')) = (discount, subtotal, tax)");
                    table.CheckConstraint("ck_invoices_total", "amount = subtotal + tax");
                    table.CheckConstraint("ck_invoices_user_id", "user_id > 0");
                    table.ForeignKey(
                        name: "fk_invoices_revisions_customer_details_id",
                        column: x => x.customer_details_id,
                        principalTable: "revisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invoices_revisions_seller_id",
                        column: x => x.seller_id,
                        principalTable: "revisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_notes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    number_order = table.Column<long>(type: "bigint", nullable: false),
                    issue_date = table.Column<DateOnly>(type: "date", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    exponent = table.Column<int>(type: "integer", nullable: false),
                    discount_percent = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    discount_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    discount = table.Column<decimal>(type: "numeric", nullable: false),
                    subtotal = table.Column<decimal>(type: "numeric", nullable: false),
                    tax = table.Column<decimal>(type: "numeric", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    tax_totals = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'[]'"),
                    freed = table.Column<decimal>(type: "numeric", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_notes", x => x.id);
                    table.CheckConstraint("ck_credit_notes_amount", "amount > 0 AND amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)");
                    table.CheckConstraint("ck_credit_notes_currency", "currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_credit_notes_discount", "(discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END");
                    table.CheckConstraint("ck_credit_notes_freed", "freed <= amount AND freed >= 0 AND freed < 10::numeric ^ (15 - exponent) AND freed = round(freed, exponent)");
                    table.CheckConstraint("ck_credit_notes_number", "number <> '' AND number_order % 1000000000 > 0");
                    table.CheckConstraint("ck_credit_notes_reason", "reason <> ''");
                    table.CheckConstraint("ck_credit_notes_tax_totals", "tax_totals = '[]' OR (sum_of(tax_totals, 'discount'), sum_of(tax_totals, 'taxable'), sum_of(tax_totals, 'tax')) = (discount, subtotal, tax)");
                    table.CheckConstraint("ck_credit_notes_total", "amount = subtotal + tax AND subtotal >= 0 AND tax >= 0");
                    table.ForeignKey(
                        name: "fk_credit_notes_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invoice_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    quantity = table.Column<decimal>(type: "numeric(10,4)", precision: 10, scale: 4, nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    unit_price = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: false),
                    discount_percent = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    discount_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    discount = table.Column<decimal>(type: "numeric", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    tax_category = table.Column<string>(type: "text", nullable: false),
                    tax_rate = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: false),
                    tax_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    exemption_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoice_lines", x => x.id);
                    table.CheckConstraint("ck_invoice_lines_discount", "(discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END");
                    table.CheckConstraint("ck_invoice_lines_figures", "unit_price >= 0 AND discount >= 0 AND amount >= 0 AND 'NaN' NOT IN (unit_price, discount, amount)");
                    table.CheckConstraint("ck_invoice_lines_position", "position > 0");
                    table.CheckConstraint("ck_invoice_lines_quantity", "quantity > 0 AND quantity <> 'NaN'");
                    table.CheckConstraint("ck_invoice_lines_tax", "tax_category IN ('S', 'Z', 'E', 'AE', 'G', 'K', 'O') AND tax_rate BETWEEN 0 AND 100 AND (tax_category = 'S') = (tax_rate > 0) AND (tax_category IN ('S', 'Z')) = (exemption_reason IS NULL) AND exemption_reason <> ''");
                    table.CheckConstraint("ck_invoice_lines_texts", "description <> '' AND tax_name <> ''");
                    table.CheckConstraint("ck_invoice_lines_unit", "unit IN ('C62', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'MTQ', 'MLT', 'LTR', 'KWH', 'E34', 'SET', 'PR', 'XBX', 'XPK', 'E48', 'IE', 'LS')");
                    table.ForeignKey(
                        name: "fk_invoice_lines_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<long>(type: "bigint", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    to_credit = table.Column<decimal>(type: "numeric", nullable: false, defaultValue: 0m),
                    from_credit = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    exponent = table.Column<int>(type: "integer", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    method = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reversed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reversed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reversal_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    reversed_from_credit = table.Column<decimal>(type: "numeric", nullable: false, defaultValue: 0m),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payments", x => x.id);
                    table.CheckConstraint("ck_payments_amount", "amount > 0 AND amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)");
                    table.CheckConstraint("ck_payments_currency", "currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_payments_reversed", "(reversed_on IS NULL) = (reversed_at IS NULL) AND (reversed_on IS NULL) = (reversal_reason IS NULL) AND reversed_from_credit BETWEEN 0 AND amount AND (reversed_on IS NOT NULL OR reversed_from_credit = 0)");
                    table.CheckConstraint("ck_payments_texts", "method <> '' AND reference <> '' AND reversal_reason <> ''");
                    table.CheckConstraint("ck_payments_to_credit", "to_credit >= 0 AND to_credit < amount AND (to_credit = 0 OR NOT from_credit)");
                    table.ForeignKey(
                        name: "fk_payments_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_note_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    credit_note_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    quantity = table.Column<decimal>(type: "numeric(10,4)", precision: 10, scale: 4, nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    unit_price = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: false),
                    discount_percent = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    discount_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    discount = table.Column<decimal>(type: "numeric", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    tax_category = table.Column<string>(type: "text", nullable: false),
                    tax_rate = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: false),
                    tax_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    exemption_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_note_lines", x => x.id);
                    table.CheckConstraint("ck_credit_note_lines_discount", "(discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END");
                    table.CheckConstraint("ck_credit_note_lines_figures", "unit_price >= 0 AND discount >= 0 AND amount >= 0 AND 'NaN' NOT IN (unit_price, discount, amount)");
                    table.CheckConstraint("ck_credit_note_lines_position", "position > 0");
                    table.CheckConstraint("ck_credit_note_lines_quantity", "quantity > 0 AND quantity <> 'NaN'");
                    table.CheckConstraint("ck_credit_note_lines_tax", "tax_category IN ('S', 'Z', 'E', 'AE', 'G', 'K', 'O') AND tax_rate BETWEEN 0 AND 100 AND (tax_category = 'S') = (tax_rate > 0) AND (tax_category IN ('S', 'Z')) = (exemption_reason IS NULL) AND exemption_reason <> ''");
                    table.CheckConstraint("ck_credit_note_lines_texts", "description <> '' AND tax_name <> ''");
                    table.CheckConstraint("ck_credit_note_lines_unit", "unit IN ('C62', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'MTQ', 'MLT', 'LTR', 'KWH', 'E34', 'SET', 'PR', 'XBX', 'XPK', 'E48', 'IE', 'LS')");
                    table.ForeignKey(
                        name: "fk_credit_note_lines_credit_notes_credit_note_id",
                        column: x => x.credit_note_id,
                        principalTable: "credit_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "refunds",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<long>(type: "bigint", nullable: false),
                    credit_note_id = table.Column<long>(type: "bigint", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    exponent = table.Column<int>(type: "integer", nullable: false),
                    refunded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    method = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refunds", x => x.id);
                    table.CheckConstraint("ck_refunds_amount", "amount > 0 AND amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)");
                    table.CheckConstraint("ck_refunds_currency", "currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_refunds_texts", "method <> '' AND reference <> ''");
                    table.ForeignKey(
                        name: "fk_refunds_credit_notes_credit_note_id",
                        column: x => x.credit_note_id,
                        principalTable: "credit_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_refunds_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_credit_note_lines_credit_note_id_position",
                table: "credit_note_lines",
                columns: new[] { "credit_note_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_invoice_id_id",
                table: "credit_notes",
                columns: new[] { "invoice_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_number",
                table: "credit_notes",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_customers_inactive",
                table: "customers",
                column: "id",
                filter: "NOT active");

            migrationBuilder.CreateIndex(
                name: "ix_customers_search_text",
                table: "customers",
                column: "search_text");

            migrationBuilder.CreateIndex(
                name: "ix_customers_search_text_trigrams",
                table: "customers",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_created_at",
                table: "idempotency_keys",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_invoice_events_invoice_id_id",
                table: "invoice_events",
                columns: new[] { "invoice_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoice_lines_invoice_id_position",
                table: "invoice_lines",
                columns: new[] { "invoice_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invoices_amount_id",
                table: "invoices",
                columns: new[] { "amount", "id" });

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
                name: "ix_invoices_created_at_id",
                table: "invoices",
                columns: new[] { "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_created_day_id",
                table: "invoices",
                columns: new[] { "created_day", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_currency_amount_id",
                table: "invoices",
                columns: new[] { "currency", "amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_currency_balance_id",
                table: "invoices",
                columns: new[] { "currency", "balance", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_currency_id",
                table: "invoices",
                columns: new[] { "currency", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_customer_details_id",
                table: "invoices",
                column: "customer_details_id",
                filter: "customer_details_id IS NOT NULL");

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
                name: "ix_invoices_seller_id",
                table: "invoices",
                column: "seller_id",
                filter: "seller_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_status_id",
                table: "invoices",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_updated_at_id",
                table: "invoices",
                columns: new[] { "updated_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_user_id_id",
                table: "invoices",
                columns: new[] { "user_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_invoice_id_id",
                table: "payments",
                columns: new[] { "invoice_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_invoice_id_reference",
                table: "payments",
                columns: new[] { "invoice_id", "reference" },
                unique: true,
                filter: "reversed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_payments_paid_on_invoice_id",
                table: "payments",
                columns: new[] { "paid_on", "invoice_id" },
                filter: "reversed_on IS NULL AND NOT from_credit")
                .Annotation("Npgsql:IndexInclude", new[] { "currency", "amount" });

            migrationBuilder.CreateIndex(
                name: "ix_refunds_credit_note_id_id",
                table: "refunds",
                columns: new[] { "credit_note_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_refunds_invoice_id",
                table: "refunds",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_kind_owner_id",
                table: "revisions",
                columns: new[] { "kind", "owner", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tax_rates_name",
                table: "tax_rates",
                column: "name",
                unique: true);

            // What no constraint on one row can say: what was recorded stays as it was, and an invoice goes only from one state to those
            // that may follow it. The service never tries otherwise; this is for everything else that has the database's password.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  RAISE EXCEPTION '% of % refused: its rows are records', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
                END $$;

                CREATE TRIGGER tr_payments_kept BEFORE DELETE OR TRUNCATE ON payments EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_refunds_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON refunds EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_credit_note_lines_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_note_lines EXECUTE FUNCTION refuse_change();

                CREATE FUNCTION guard_payment() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  IF OLD.reversed_on IS NULL AND NEW.reversed_on IS NOT NULL
                    AND to_jsonb(NEW) - ARRAY['reversed_on', 'reversed_at', 'reversal_reason', 'reversed_from_credit']
                      = to_jsonb(OLD) - ARRAY['reversed_on', 'reversed_at', 'reversal_reason', 'reversed_from_credit'] THEN
                    RETURN NEW;
                  END IF;
                  RAISE EXCEPTION 'UPDATE of the payment % refused', OLD.id USING ERRCODE = 'integrity_constraint_violation';
                END $$;

                CREATE TRIGGER tr_payments_guarded BEFORE UPDATE ON payments FOR EACH ROW EXECUTE FUNCTION guard_payment();

                -- An invoice's figures are what its payments, credit notes and refunds come to once the transaction ends.
                CREATE FUNCTION check_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
                DECLARE
                  invoice bigint := CASE TG_TABLE_NAME WHEN 'invoices' THEN (to_jsonb(NEW) ->> 'id')::bigint ELSE (to_jsonb(NEW) ->> 'invoice_id')::bigint END;
                BEGIN
                  IF EXISTS (
                    SELECT FROM invoices AS i WHERE i.id = invoice AND (i.paid, i.credited, i.refunded) <> (
                      (SELECT coalesce(sum(amount - to_credit - CASE WHEN reversed_on IS NULL THEN 0 ELSE amount - reversed_from_credit END), 0)
                        FROM payments WHERE invoice_id = i.id)
                      - (SELECT coalesce(sum(freed), 0) FROM credit_notes WHERE invoice_id = i.id),
                      (SELECT coalesce(sum(amount), 0) FROM credit_notes WHERE invoice_id = i.id),
                      (SELECT coalesce(sum(amount), 0) FROM refunds WHERE invoice_id = i.id))) THEN
                    RAISE EXCEPTION 'the figures of the invoice % are not what its payments, credit notes and refunds come to', invoice
                      USING ERRCODE = 'integrity_constraint_violation';
                  END IF;
                  RETURN NULL;
                END $$;

                CREATE CONSTRAINT TRIGGER tr_invoices_ledger AFTER UPDATE ON invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
                  WHEN ((OLD.paid, OLD.credited, OLD.refunded) IS DISTINCT FROM (NEW.paid, NEW.credited, NEW.refunded)) EXECUTE FUNCTION check_ledger();
                CREATE CONSTRAINT TRIGGER tr_payments_ledger AFTER INSERT OR UPDATE ON payments DEFERRABLE INITIALLY DEFERRED
                  FOR EACH ROW EXECUTE FUNCTION check_ledger();
                CREATE CONSTRAINT TRIGGER tr_credit_notes_ledger AFTER INSERT ON credit_notes DEFERRABLE INITIALLY DEFERRED
                  FOR EACH ROW EXECUTE FUNCTION check_ledger();
                CREATE CONSTRAINT TRIGGER tr_refunds_ledger AFTER INSERT ON refunds DEFERRABLE INITIALLY DEFERRED
                  FOR EACH ROW EXECUTE FUNCTION check_ledger();
                CREATE TRIGGER tr_credit_notes_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_notes EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_invoice_events_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_events EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_revisions_kept BEFORE UPDATE OR TRUNCATE ON revisions EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_stored_pdfs_kept BEFORE UPDATE OR TRUNCATE ON stored_pdfs EXECUTE FUNCTION refuse_change();

                CREATE FUNCTION guard_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  IF TG_OP = 'DELETE' THEN
                    IF OLD.status = 'draft' THEN RETURN OLD; END IF;
                  ELSIF OLD.status = 'draft' THEN
                    IF NEW.status IN ('draft', 'open', 'paid') THEN RETURN NEW; END IF;
                  ELSIF (NEW.user_id, NEW.currency, NEW.exponent, NEW.discount, NEW.subtotal, NEW.tax, NEW.amount, NEW.tax_totals, NEW.number, NEW.issue_date, NEW.due_date,
                         NEW.bill_to_username, NEW.bill_to_email)
                      = (OLD.user_id, OLD.currency, OLD.exponent, OLD.discount, OLD.subtotal, OLD.tax, OLD.amount, OLD.tax_totals, OLD.number, OLD.issue_date, OLD.due_date,
                         OLD.bill_to_username, OLD.bill_to_email)
                    AND (NEW.seller_id, NEW.customer_details_id) IS NOT DISTINCT FROM (OLD.seller_id, OLD.customer_details_id)
                    AND (NEW.status = OLD.status
                      OR (OLD.status = 'open' AND NEW.status IN ('paid', 'void', 'uncollectible'))
                      OR (OLD.status = 'paid' AND NEW.status = 'open')
                      OR (OLD.status = 'uncollectible' AND NEW.status IN ('paid', 'void'))) THEN
                    RETURN NEW;
                  END IF;
                  RAISE EXCEPTION '% of the % invoice % refused', TG_OP, OLD.status, OLD.id USING ERRCODE = 'integrity_constraint_violation';
                END $$;

                CREATE TRIGGER tr_invoices_guarded BEFORE UPDATE OR DELETE ON invoices FOR EACH ROW EXECUTE FUNCTION guard_invoice();

                CREATE FUNCTION guard_line() RETURNS trigger LANGUAGE plpgsql AS $$
                DECLARE line invoice_lines := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
                BEGIN
                  IF EXISTS (SELECT FROM invoices WHERE id = line.invoice_id AND status <> 'draft') THEN
                    RAISE EXCEPTION '% of a line of the issued invoice % refused', TG_OP, line.invoice_id
                      USING ERRCODE = 'integrity_constraint_violation';
                  END IF;
                  RETURN line;
                END $$;

                CREATE TRIGGER tr_invoice_lines_guarded BEFORE INSERT OR UPDATE OR DELETE ON invoice_lines FOR EACH ROW EXECUTE FUNCTION guard_line();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credit_note_lines");

            migrationBuilder.DropTable(
                name: "customer_credits");

            migrationBuilder.DropTable(
                name: "customers");

            migrationBuilder.DropTable(
                name: "feed_position");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "invoice_events");

            migrationBuilder.DropTable(
                name: "invoice_lines");

            migrationBuilder.DropTable(
                name: "logos");

            migrationBuilder.DropTable(
                name: "number_counters");

            migrationBuilder.DropTable(
                name: "payments");

            migrationBuilder.DropTable(
                name: "refunds");

            migrationBuilder.DropTable(
                name: "stored_pdfs");

            migrationBuilder.DropTable(
                name: "tax_rates");

            migrationBuilder.DropTable(
                name: "credit_notes");

            migrationBuilder.DropTable(
                name: "invoices");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.Sql("DROP FUNCTION refuse_change(), guard_invoice(), guard_line(), guard_payment(), check_ledger(), sum_of(jsonb, text)");
        }
    }
}
