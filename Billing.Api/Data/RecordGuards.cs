namespace Billing.Api.Data;

/// <summary>
/// What no constraint on one row can say, as triggers: what was recorded stays as it was, and an invoice only goes from one state
/// to those that may follow it. The service never tries otherwise; this is for everything else that has the database's password.
/// </summary>
internal static class RecordGuards
{
    /// <summary>The tables to which rows are only ever added.</summary>
    private static readonly string[] Records = ["payments", "credit_notes", "invoice_events"];

    /// <summary>Adds the guards.</summary>
    public static IEnumerable<string> Create =>
    [
        """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION '% of % refused: its rows are records', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
        END $$
        """,
        .. Records.Select(table =>
            $"CREATE TRIGGER tr_{table}_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} EXECUTE FUNCTION refuse_change()"),
        """
        CREATE FUNCTION guard_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' THEN
            IF OLD.status = 'draft' THEN RETURN OLD; END IF;
          ELSIF OLD.status = 'draft' THEN
            IF NEW.status IN ('draft', 'open', 'paid') THEN RETURN NEW; END IF;
          ELSIF (NEW.user_id, NEW.currency, NEW.subtotal, NEW.tax, NEW.amount, NEW.number, NEW.issue_date, NEW.due_date,
                 NEW.bill_to_username, NEW.bill_to_email)
              = (OLD.user_id, OLD.currency, OLD.subtotal, OLD.tax, OLD.amount, OLD.number, OLD.issue_date, OLD.due_date,
                 OLD.bill_to_username, OLD.bill_to_email)
            AND (NEW.status = OLD.status
              OR (OLD.status = 'open' AND NEW.status IN ('paid', 'void', 'uncollectible'))
              OR (OLD.status = 'uncollectible' AND NEW.status IN ('paid', 'void'))) THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION '% of the % invoice % refused', TG_OP, OLD.status, OLD.id USING ERRCODE = 'integrity_constraint_violation';
        END $$
        """,
        "CREATE TRIGGER tr_invoices_guarded BEFORE UPDATE OR DELETE ON invoices FOR EACH ROW EXECUTE FUNCTION guard_invoice()",
        """
        CREATE FUNCTION guard_line() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE line invoice_lines := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        BEGIN
          IF EXISTS (SELECT FROM invoices WHERE id = line.invoice_id AND status <> 'draft') THEN
            RAISE EXCEPTION '% of a line of the issued invoice % refused', TG_OP, line.invoice_id
              USING ERRCODE = 'integrity_constraint_violation';
          END IF;
          RETURN line;
        END $$
        """,
        "CREATE TRIGGER tr_invoice_lines_guarded BEFORE INSERT OR UPDATE OR DELETE ON invoice_lines FOR EACH ROW EXECUTE FUNCTION guard_line()",
    ];

    /// <summary>Takes them away again.</summary>
    public static IEnumerable<string> Drop =>
    [
        "DROP FUNCTION refuse_change() CASCADE",
        "DROP FUNCTION guard_invoice() CASCADE",
        "DROP FUNCTION guard_line() CASCADE",
    ];
}
