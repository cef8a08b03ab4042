using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Users.Api.Data.Migrations
{
    /// <inheritdoc />
    public partial class IndexRoles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_users_active_id",
                table: "users",
                columns: new[] { "active", "id" },
                filter: "deleted_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_users_role_id",
                table: "users",
                columns: new[] { "role", "id" },
                filter: "deleted_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_users_active_id",
                table: "users");

            migrationBuilder.DropIndex(
                name: "ix_users_role_id",
                table: "users");
        }
    }
}
