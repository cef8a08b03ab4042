using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Users.Api.Data.Migrations
{
    /// <summary>
    /// Makes user_history append-only for everybody, this service included. The one exception: once a user is deleted, what
    /// changed of them can be blanked, as it holds their name and address; that something was done, by whom and when, stays.
    /// </summary>
    public partial class KeepHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF TG_OP = 'UPDATE' AND NEW.changes IS NULL
                    AND (NEW.id, NEW.user_id, NEW.at, NEW.action, NEW.actor, NEW.actor_user_id)
                        IS NOT DISTINCT FROM (OLD.id, OLD.user_id, OLD.at, OLD.action, OLD.actor, OLD.actor_user_id)
                    AND EXISTS (SELECT FROM users WHERE id = OLD.user_id AND deleted_at IS NOT NULL) THEN
                    RETURN NEW;
                END IF;
                RAISE EXCEPTION 'user_history is append-only' USING ERRCODE = 'restrict_violation';
            END $$;

            CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON user_history FOR EACH ROW EXECUTE FUNCTION keep_history();
            CREATE TRIGGER keep_table BEFORE TRUNCATE ON user_history FOR EACH STATEMENT EXECUTE FUNCTION keep_history();
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP TRIGGER keep_table ON user_history;
            DROP TRIGGER keep_rows ON user_history;
            DROP FUNCTION keep_history();
            """);
    }
}
