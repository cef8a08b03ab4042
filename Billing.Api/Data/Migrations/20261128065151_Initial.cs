using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Persistence.Outboxes;

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

            // The conditions on rows (RowChecks).
            migrationBuilder.Sql(
                """
                CREATE OR REPLACE FUNCTION invoices_are_valid("amount" numeric, "balance" numeric, "bill_to_email" text, "bill_to_username" text, "credited" numeric, "currency" text, "customer_details_id" bigint, "delivery" text, "discount" numeric, "discount_amount" numeric, "discount_percent" numeric(7,4), "dispute_note" character varying(500), "due_date" date, "exponent" integer, "issue_date" date, "memo" character varying(2000), "number" text, "number_order" bigint, "paid" numeric, "refunded" numeric, "reminded_on" date, "reminder_level" integer, "seller_id" bigint, "status" text, "subtotal" numeric, "tax" numeric, "tax_totals" jsonb, "user_id" bigint)
                RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
                DECLARE
                  failed text := CASE
                    WHEN NOT (user_id > 0) THEN 'user_id'
                    WHEN NOT (currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4) THEN 'currency'
                    WHEN NOT (discount >= 0 AND discount < 10::numeric ^ (15 - exponent) AND discount = round(discount, exponent)) THEN 'discount'
                    WHEN NOT (subtotal >= 0 AND subtotal < 10::numeric ^ (15 - exponent) AND subtotal = round(subtotal, exponent)) THEN 'subtotal'
                    WHEN NOT (tax >= 0 AND tax < 10::numeric ^ (15 - exponent) AND tax = round(tax, exponent)) THEN 'tax'
                    WHEN NOT (amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)) THEN 'amount'
                    WHEN NOT (paid >= 0 AND paid < 10::numeric ^ (15 - exponent) AND paid = round(paid, exponent)) THEN 'paid'
                    WHEN NOT (credited >= 0 AND credited < 10::numeric ^ (15 - exponent) AND credited = round(credited, exponent)) THEN 'credited'
                    WHEN NOT (refunded >= 0 AND refunded < 10::numeric ^ (15 - exponent) AND refunded = round(refunded, exponent)) THEN 'refunded'
                    WHEN NOT (balance >= 0 AND balance < 10::numeric ^ (15 - exponent) AND balance = round(balance, exponent)) THEN 'balance'
                    WHEN NOT ((discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END) THEN 'discount_given'
                    WHEN NOT (amount = subtotal + tax) THEN 'total'
                    WHEN NOT (tax_totals = '[]' OR (sum_of(tax_totals, 'discount'), sum_of(tax_totals, 'taxable'), sum_of(tax_totals, 'tax')) = (discount, subtotal, tax)) THEN 'tax_totals'
                    WHEN NOT (balance = CASE status WHEN 'void' THEN 0 ELSE amount - paid - credited END) THEN 'left'
                    WHEN NOT (refunded <= credited) THEN 'refunds'
                    WHEN NOT (status IN ('draft', 'open', 'paid', 'void', 'uncollectible')) THEN 'status'
                    WHEN NOT (status <> 'draft' OR (number IS NULL AND number_order = 0 AND issue_date IS NULL AND paid = 0 AND credited = 0 AND refunded = 0)) THEN 'draft'
                    WHEN NOT (status = 'draft' OR (number IS NOT NULL AND issue_date IS NOT NULL AND due_date IS NOT NULL AND bill_to_username IS NOT NULL AND bill_to_email IS NOT NULL)) THEN 'issued'
                    WHEN NOT (status <> 'draft' OR (seller_id IS NULL AND customer_details_id IS NULL)) THEN 'parties'
                    WHEN NOT (CASE status WHEN 'paid' THEN balance = 0 WHEN 'void' THEN paid = 0 WHEN 'draft' THEN true ELSE balance > 0 END) THEN 'settled'
                    WHEN NOT (due_date >= issue_date) THEN 'due_date'
                    WHEN NOT (number IS NULL OR (number <> '' AND number_order % 1000000000 > 0 AND number_order / 1000000000 <= EXTRACT(year FROM issue_date))) THEN 'number'
                    WHEN NOT (memo <> '') THEN 'memo'
                    WHEN NOT (delivery IN ('queued', 'sent', 'failed')) THEN 'delivery'
                    WHEN NOT (reminder_level BETWEEN 0 AND 3 AND (reminder_level = 0) = (reminded_on IS NULL)) THEN 'reminders'
                    WHEN NOT (dispute_note <> '') THEN 'dispute_note'
                    WHEN NOT (status <> 'draft' OR (delivery IS NULL AND reminder_level = 0 AND dispute_note IS NULL)) THEN 'mailed'
                  END;
                BEGIN
                  IF failed IS NULL THEN
                    RETURN true;
                  END IF;
                  RAISE check_violation USING TABLE = 'invoices', CONSTRAINT = 'ck_invoices_' || failed,
                    MESSAGE = format('new row for relation "invoices" violates check constraint "ck_invoices_%s"', failed);
                END $$;

                CREATE OR REPLACE FUNCTION invoice_lines_are_valid("amount" numeric, "description" character varying(500), "discount" numeric, "discount_amount" numeric, "discount_percent" numeric(7,4), "exemption_reason" character varying(500), "position" integer, "quantity" numeric(10,4), "tax_category" text, "tax_name" character varying(100), "tax_rate" numeric(7,4), "unit" text, "unit_price" numeric(18,6))
                RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
                DECLARE
                  failed text := CASE
                    WHEN NOT (position > 0) THEN 'position'
                    WHEN NOT (description <> '' AND tax_name <> '') THEN 'texts'
                    WHEN NOT (quantity > 0 AND quantity <> 'NaN') THEN 'quantity'
                    WHEN NOT (unit IN ('C62', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'MTQ', 'MLT', 'LTR', 'KWH', 'E34', 'SET', 'PR', 'XBX', 'XPK', 'E48', 'IE', 'LS')) THEN 'unit'
                    WHEN NOT (tax_category IN ('S', 'Z', 'E', 'AE', 'G', 'K', 'O') AND tax_rate BETWEEN 0 AND 100 AND (tax_category = 'S') = (tax_rate > 0) AND (tax_category IN ('S', 'Z')) = (exemption_reason IS NULL) AND exemption_reason <> '') THEN 'tax'
                    WHEN NOT (unit_price >= 0 AND discount >= 0 AND amount >= 0 AND 'NaN' NOT IN (unit_price, discount, amount)) THEN 'figures'
                    WHEN NOT ((discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END) THEN 'discount'
                  END;
                BEGIN
                  IF failed IS NULL THEN
                    RETURN true;
                  END IF;
                  RAISE check_violation USING TABLE = 'invoice_lines', CONSTRAINT = 'ck_invoice_lines_' || failed,
                    MESSAGE = format('new row for relation "invoice_lines" violates check constraint "ck_invoice_lines_%s"', failed);
                END $$;

                CREATE OR REPLACE FUNCTION credit_note_lines_are_valid("amount" numeric, "description" character varying(500), "discount" numeric, "discount_amount" numeric, "discount_percent" numeric(7,4), "exemption_reason" character varying(500), "position" integer, "quantity" numeric(10,4), "tax_category" text, "tax_name" character varying(100), "tax_rate" numeric(7,4), "unit" text, "unit_price" numeric(18,6))
                RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
                DECLARE
                  failed text := CASE
                    WHEN NOT (position > 0) THEN 'position'
                    WHEN NOT (description <> '' AND tax_name <> '') THEN 'texts'
                    WHEN NOT (quantity > 0 AND quantity <> 'NaN') THEN 'quantity'
                    WHEN NOT (unit IN ('C62', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'ANN', 'GRM', 'KGM', 'TNE', 'CMT', 'MTR', 'KMT', 'MTK', 'MTQ', 'MLT', 'LTR', 'KWH', 'E34', 'SET', 'PR', 'XBX', 'XPK', 'E48', 'IE', 'LS')) THEN 'unit'
                    WHEN NOT (tax_category IN ('S', 'Z', 'E', 'AE', 'G', 'K', 'O') AND tax_rate BETWEEN 0 AND 100 AND (tax_category = 'S') = (tax_rate > 0) AND (tax_category IN ('S', 'Z')) = (exemption_reason IS NULL) AND exemption_reason <> '') THEN 'tax'
                    WHEN NOT (unit_price >= 0 AND discount >= 0 AND amount >= 0 AND 'NaN' NOT IN (unit_price, discount, amount)) THEN 'figures'
                    WHEN NOT ((discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END) THEN 'discount'
                  END;
                BEGIN
                  IF failed IS NULL THEN
                    RETURN true;
                  END IF;
                  RAISE check_violation USING TABLE = 'credit_note_lines', CONSTRAINT = 'ck_credit_note_lines_' || failed,
                    MESSAGE = format('new row for relation "credit_note_lines" violates check constraint "ck_credit_note_lines_%s"', failed);
                END $$;

                CREATE OR REPLACE FUNCTION credit_notes_are_valid("amount" numeric, "currency" text, "discount" numeric, "discount_amount" numeric, "discount_percent" numeric(7,4), "exponent" integer, "freed" numeric, "number" text, "number_order" bigint, "reason" character varying(500), "subtotal" numeric, "tax" numeric, "tax_totals" jsonb)
                RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
                DECLARE
                  failed text := CASE
                    WHEN NOT (amount > 0 AND amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)) THEN 'amount'
                    WHEN NOT (number <> '' AND number_order % 1000000000 > 0) THEN 'number'
                    WHEN NOT (reason <> '') THEN 'reason'
                    WHEN NOT (currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4) THEN 'currency'
                    WHEN NOT (amount = subtotal + tax AND subtotal >= 0 AND tax >= 0) THEN 'total'
                    WHEN NOT ((discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END) THEN 'discount'
                    WHEN NOT (tax_totals = '[]' OR (sum_of(tax_totals, 'discount'), sum_of(tax_totals, 'taxable'), sum_of(tax_totals, 'tax')) = (discount, subtotal, tax)) THEN 'tax_totals'
                    WHEN NOT (freed <= amount AND freed >= 0 AND freed < 10::numeric ^ (15 - exponent) AND freed = round(freed, exponent)) THEN 'freed'
                  END;
                BEGIN
                  IF failed IS NULL THEN
                    RETURN true;
                  END IF;
                  RAISE check_violation USING TABLE = 'credit_notes', CONSTRAINT = 'ck_credit_notes_' || failed,
                    MESSAGE = format('new row for relation "credit_notes" violates check constraint "ck_credit_notes_%s"', failed);
                END $$;

                CREATE OR REPLACE FUNCTION payments_are_valid("amount" numeric, "currency" text, "exponent" integer, "from_credit" boolean, "method" character varying(50), "reference" character varying(100), "reversal_reason" character varying(500), "reversed_at" timestamp with time zone, "reversed_from_credit" numeric, "reversed_on" date, "to_credit" numeric)
                RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
                DECLARE
                  failed text := CASE
                    WHEN NOT (amount > 0 AND amount >= 0 AND amount < 10::numeric ^ (15 - exponent) AND amount = round(amount, exponent)) THEN 'amount'
                    WHEN NOT (currency ~ '^[A-Z]{3}$' AND exponent BETWEEN 0 AND 4) THEN 'currency'
                    WHEN NOT (method <> '' AND reference <> '' AND reversal_reason <> '') THEN 'texts'
                    WHEN NOT (to_credit >= 0 AND to_credit < amount AND (to_credit = 0 OR NOT from_credit)) THEN 'to_credit'
                    WHEN NOT ((reversed_on IS NULL) = (reversed_at IS NULL) AND (reversed_on IS NULL) = (reversal_reason IS NULL) AND reversed_from_credit BETWEEN 0 AND amount AND (reversed_on IS NOT NULL OR reversed_from_credit = 0)) THEN 'reversed'
                  END;
                BEGIN
                  IF failed IS NULL THEN
                    RETURN true;
                  END IF;
                  RAISE check_violation USING TABLE = 'payments', CONSTRAINT = 'ck_payments_' || failed,
                    MESSAGE = format('new row for relation "payments" violates check constraint "ck_payments_%s"', failed);
                END $$;
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
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "und-x-icu"),
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
                    table.CheckConstraint("ck_revisions_kind", "kind IN ('seller', 'customer', 'numbering', 'reminders')");
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
                    delivery = table.Column<string>(type: "text", nullable: true),
                    reminder_level = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    dispute_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    seller_id = table.Column<long>(type: "bigint", nullable: true),
                    customer_details_id = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    edited_version = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L),
                    issue_order = table.Column<DateOnly>(type: "date", nullable: false, computedColumnSql: "coalesce(issue_date, 'infinity')", stored: true),
                    due_order = table.Column<DateOnly>(type: "date", nullable: false, computedColumnSql: "coalesce(due_date, 'infinity')", stored: true),
                    created_day = table.Column<DateOnly>(type: "date", nullable: false, computedColumnSql: "(created_at AT TIME ZONE 'UTC')::date", stored: true),
                    memo_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''"),
                    bill_to_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoices", x => x.id);
                    table.CheckConstraint("ck_invoices", "invoices_are_valid(amount, balance, bill_to_email, bill_to_username, credited, currency, customer_details_id, delivery, discount, discount_amount, discount_percent, dispute_note, due_date, exponent, issue_date, memo, number, number_order, paid, refunded, reminded_on, reminder_level, seller_id, status, subtotal, tax, tax_totals, user_id)");
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
                    reason_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_notes", x => x.id);
                    table.CheckConstraint("ck_credit_notes", "credit_notes_are_valid(amount, currency, discount, discount_amount, discount_percent, exponent, freed, number, number_order, reason, subtotal, tax, tax_totals)");
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
                    table.CheckConstraint("ck_invoice_lines", "invoice_lines_are_valid(amount, description, discount, discount_amount, discount_percent, exemption_reason, position, quantity, tax_category, tax_name, tax_rate, unit, unit_price)");
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
                    method_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''"),
                    reference_text = table.Column<string>(type: "text", nullable: false, defaultValueSql: "''"),
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
                    table.CheckConstraint("ck_payments", "payments_are_valid(amount, currency, exponent, from_credit, method, reference, reversal_reason, reversed_at, reversed_from_credit, reversed_on, to_credit)");
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
                    table.CheckConstraint("ck_credit_note_lines", "credit_note_lines_are_valid(amount, description, discount, discount_amount, discount_percent, exemption_reason, position, quantity, tax_category, tax_name, tax_rate, unit, unit_price)");
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

            migrationBuilder.CreateTable(
                name: "mail_messages",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    message_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recipient = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    html = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    problem = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mail_attachments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    message_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_attachments", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_attachments_mail_messages_message_id",
                        column: x => x.message_id,
                        principalTable: "mail_messages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sendings",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<long>(type: "bigint", nullable: false),
                    credit_note_id = table.Column<long>(type: "bigint", nullable: true),
                    reminder_level = table.Column<int>(type: "integer", nullable: true),
                    recipient = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    has_xml = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    mail_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sendings", x => x.id);
                    table.CheckConstraint("ck_sendings_reminder", "reminder_level IS NULL OR (reminder_level BETWEEN 1 AND 3 AND credit_note_id IS NULL AND NOT has_xml)");
                    table.CheckConstraint("ck_sendings_status", "status IN ('queued', 'sent', 'failed')");
                    table.CheckConstraint("ck_sendings_texts", "recipient <> '' AND subject <> ''");
                    table.ForeignKey(
                        name: "fk_sendings_credit_notes_credit_note_id",
                        column: x => x.credit_note_id,
                        principalTable: "credit_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sendings_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sendings_mail_message_mail_id",
                        column: x => x.mail_id,
                        principalTable: "mail_messages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "ix_credit_note_lines_credit_note_id_position",
                table: "credit_note_lines",
                columns: new[] { "credit_note_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_amount_id",
                table: "credit_notes",
                columns: new[] { "amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_currency_amount_id",
                table: "credit_notes",
                columns: new[] { "currency", "amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_invoice_id_id",
                table: "credit_notes",
                columns: new[] { "invoice_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_issue_date_id",
                table: "credit_notes",
                columns: new[] { "issue_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_number",
                table: "credit_notes",
                column: "number",
                unique: true)
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_number_order_id",
                table: "credit_notes",
                columns: new[] { "number_order", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_reason_text_trigrams",
                table: "credit_notes",
                column: "reason_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

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
                name: "ix_customers_search_text_start",
                table: "customers",
                column: "search_text")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

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
                name: "ix_invoice_events_actor_id",
                table: "invoice_events",
                column: "actor_id",
                filter: "actor_id LIKE 'user:%'");

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
                name: "ix_invoices_partially_paid",
                table: "invoices",
                column: "id",
                filter: "status = 'open' AND paid > 0");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_reminded",
                table: "invoices",
                column: "id",
                filter: "reminder_level > 0");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_unreminded",
                table: "invoices",
                columns: new[] { "due_order", "id" },
                filter: "status = 'open' AND reminder_level = 0");

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
                name: "ix_payments_amount_id",
                table: "payments",
                columns: new[] { "amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_currency_amount_id",
                table: "payments",
                columns: new[] { "currency", "amount", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_from_credit",
                table: "payments",
                column: "id",
                filter: "from_credit");

            migrationBuilder.CreateIndex(
                name: "ix_payments_method_text_id",
                table: "payments",
                columns: new[] { "method_text", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_paid_on_id",
                table: "payments",
                columns: new[] { "paid_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_reference_text_trigrams",
                table: "payments",
                column: "reference_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_reversed",
                table: "payments",
                column: "id",
                filter: "reversed_on IS NOT NULL");

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

            migrationBuilder.CreateIndex(
                name: "ix_invoices_delivery_id",
                table: "invoices",
                columns: new[] { "delivery", "id" },
                filter: "delivery IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_mail_attachments_message_id",
                table: "mail_attachments",
                column: "message_id");

            migrationBuilder.CreateIndex(
                name: "ix_mail_messages_due_at",
                table: "mail_messages",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_mail_messages_topic_id",
                table: "mail_messages",
                columns: new[] { "topic", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_sendings_credit_note_id",
                table: "sendings",
                column: "credit_note_id");

            migrationBuilder.CreateIndex(
                name: "ix_sendings_due_at",
                table: "sendings",
                column: "due_at",
                filter: "due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_sendings_invoice_id_id",
                table: "sendings",
                columns: new[] { "invoice_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_sendings_invoice_id_reminder_level",
                table: "sendings",
                columns: new[] { "invoice_id", "reminder_level" },
                unique: true,
                filter: "reminder_level IS NOT NULL AND status <> 'failed'");

            migrationBuilder.CreateIndex(
                name: "ix_sendings_mail_id",
                table: "sendings",
                column: "mail_id");

            migrationBuilder.AddOutboxNotification("mail_messages");
            migrationBuilder.AddOutboxNotification("sendings");

            // What became of a mail stands at what was sent, and that of the last one at its invoice.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION tell_of_mail() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  UPDATE sendings SET status = NEW.status, problem = NEW.problem, sent_at = NEW.sent_at WHERE mail_id = NEW.id;
                  RETURN NULL;
                END $$;

                CREATE TRIGGER tr_mail_messages_told AFTER UPDATE OF status, problem ON mail_messages FOR EACH ROW
                  WHEN (NEW.status <> 'sending') EXECUTE FUNCTION tell_of_mail();

                CREATE FUNCTION tell_of_sending() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  UPDATE invoices SET delivery = NEW.status
                  WHERE id = NEW.invoice_id AND NOT EXISTS (SELECT FROM sendings WHERE invoice_id = NEW.invoice_id AND id > NEW.id);
                  RETURN NULL;
                END $$;

                CREATE TRIGGER tr_sendings_told AFTER UPDATE OF status ON sendings FOR EACH ROW
                  WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION tell_of_sending();
                """);

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
                CREATE TRIGGER tr_invoice_events_kept BEFORE UPDATE OF id, invoice_id, at, action, actor_id, changes OR DELETE OR TRUNCATE
                  ON invoice_events EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_revisions_kept BEFORE UPDATE OF id, kind, owner, content, changes, at, actor_id OR TRUNCATE
                  ON revisions EXECUTE FUNCTION refuse_change();
                CREATE TRIGGER tr_stored_pdfs_kept BEFORE UPDATE OR TRUNCATE ON stored_pdfs EXECUTE FUNCTION refuse_change();

                CREATE FUNCTION guard_actor() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  IF EXISTS (
                    SELECT FROM customers
                    WHERE id = substring(NEW.actor_id FROM '^user:([0-9]+)$')::bigint AND deleted AND username = NEW.actor_name) THEN
                    RETURN NEW;
                  END IF;
                  RAISE EXCEPTION 'UPDATE of % refused: only the name of a deleted user is erased', TG_TABLE_NAME
                    USING ERRCODE = 'integrity_constraint_violation';
                END $$;

                CREATE TRIGGER tr_invoice_events_actor BEFORE UPDATE OF actor_name ON invoice_events FOR EACH ROW EXECUTE FUNCTION guard_actor();
                CREATE TRIGGER tr_revisions_actor BEFORE UPDATE OF actor_name ON revisions FOR EACH ROW EXECUTE FUNCTION guard_actor();

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
                name: "mail_attachments");

            migrationBuilder.DropTable(
                name: "sendings");

            migrationBuilder.DropTable(
                name: "mail_messages");

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

            migrationBuilder.Sql("DROP FUNCTION refuse_change(), guard_actor(), guard_invoice(), guard_line(), guard_payment(), check_ledger(), tell_of_mail(), tell_of_sending(), sum_of(jsonb, text)");
            migrationBuilder.DropOutboxNotification();
        }
    }
}
