using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>
/// The conditions on every row of a table, each with a name, in a function of the database that its one constraint calls. PostgreSQL reads and
/// plans the expressions of constraints anew for each statement that writes a row, which for as many as an invoice has takes longer than
/// to write it and all its indexes; those of a function it keeps. What is refused names its condition as if it were a constraint.
/// </summary>
internal static class RowChecks
{
    private static readonly Dictionary<string, (string Name, string Sql)[]> ByTable = new()
    {
        ["invoices"] = [.. InvoiceConstraints.All],
        ["invoice_lines"] = [.. LineConfiguration.Constraints],
        ["credit_note_lines"] = [.. LineConfiguration.Constraints],
        ["credit_notes"] = [.. CreditNoteConfiguration.Constraints],
        ["payments"] = [.. PaymentConfiguration.Constraints],
    };

    /// <summary>The tables that have such a function.</summary>
    public static IEnumerable<string> Tables => ByTable.Keys;

    public static string FunctionOf(string table) => $"{table}_are_valid";

    /// <summary>Adds the constraint. Call it last, when the columns have their names.</summary>
    public static void HasRowChecks<T>(this EntityTypeBuilder<T> entity, string table)
        where T : class =>
        entity.ToTable(table, of => of.HasCheckConstraint(
            $"ck_{table}", $"{FunctionOf(table)}({string.Join(", ", ColumnsOf(table, entity.Metadata).Select(column => column.GetColumnName()))})"));

    /// <summary>The statement that makes the function, which a migration has to run before the constraint is added, or when a condition changes.</summary>
    public static string DefinitionOf(string table, IModel model)
    {
        var columns = ColumnsOf(table, model.GetEntityTypes().Single(entity => entity.GetTableName() == table));
        // The schema as it is now, so that a restored backup finds the functions that conditions call.
        return $"""
            CREATE OR REPLACE FUNCTION {FunctionOf(table)}({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\" {column.GetColumnType()}"))})
            RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $${BodyOf(table)} $$;
            """;
    }

    public static string BodyOf(string table) =>
        $"""

        DECLARE
          failed text := CASE
        {string.Join('\n', ByTable[table].Select(check => $"    WHEN NOT ({check.Sql}) THEN '{check.Name}'"))}
          END;
        BEGIN
          IF failed IS NULL THEN
            RETURN true;
          END IF;
          RAISE check_violation USING TABLE = '{table}', CONSTRAINT = 'ck_{table}_' || failed,
            MESSAGE = format('new row for relation "{table}" violates check constraint "ck_{table}_%s"', failed);
        END
        """;

    private static IEnumerable<IReadOnlyProperty> ColumnsOf(string table, IReadOnlyEntityType entity)
    {
        var words = ByTable[table].SelectMany(check => Regex.Matches(check.Sql, "\\w+").Select(word => word.Value)).ToHashSet(StringComparer.Ordinal);
        return entity.GetProperties().Where(column => words.Contains(column.GetColumnName())).OrderBy(column => column.GetColumnName(), StringComparer.Ordinal);
    }
}
