using Microsoft.EntityFrameworkCore.Migrations;

namespace Persistence.Outboxes;

/// <summary>Has PostgreSQL tell the senders of new rows at the commit, on the channel that has the table's name.</summary>
public static class OutboxNotification
{
    private const string Function = "tell_of_new_rows()";

    public static void AddOutboxNotification(this MigrationBuilder migration, string table) => migration.Sql(Sql(table));

    /// <summary>To be called after the tables are dropped.</summary>
    public static void DropOutboxNotification(this MigrationBuilder migration) => migration.Sql($"DROP FUNCTION {Function}");

    /// <summary>For a table that no migration makes.</summary>
    public static string Sql(string table) =>
        $"""
        CREATE OR REPLACE FUNCTION {Function} RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_notify(TG_TABLE_NAME, '');
            RETURN NULL;
        END $$;
        CREATE TRIGGER tell_of_rows AFTER INSERT ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {Function};
        """;
}
