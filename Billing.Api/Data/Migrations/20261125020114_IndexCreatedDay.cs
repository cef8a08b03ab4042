using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Billing.Api.Data.Migrations
{
    /// <inheritdoc />
    public partial class IndexCreatedDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "created_day",
                table: "invoices",
                type: "date",
                nullable: false,
                computedColumnSql: "(created_at AT TIME ZONE 'UTC')::date",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_invoices_created_day_id",
                table: "invoices",
                columns: new[] { "created_day", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_created_day_id",
                table: "invoices");

            migrationBuilder.DropColumn(
                name: "created_day",
                table: "invoices");
        }
    }
}
