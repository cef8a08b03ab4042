using Billing.Api;
using Billing.Api.Calendar;
using Billing.Api.CreditNotes;
using Billing.Api.Customers;
using Billing.Api.Data;
using Billing.Api.Documents;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Numbering;
using Billing.Api.Payments;
using Billing.Api.Reconciliation;
using Billing.Api.Reminders;
using Billing.Api.Sellers;
using Billing.Api.Sendings;
using Billing.Api.Taxes;
using Billing.Api.Telemetry;
using Microsoft.AspNetCore.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpContract("Billing", "What the users of the system are charged.", typeof(BillingErrorCodes));
builder.Services.ConfigureAll<OpenApiOptions>(options => options.AddSchemaTransformer<CurrencySchemaTransformer>());
builder.AddTokenAuthentication(audience: "billing-api", scope: "billing");
builder.AddNpgsqlDbContext<BillingDbContext>(
    "billingdb",
    settings => settings.ConnectionString = DatabaseDefaults.Tune(settings.ConnectionString),
    DatabaseDefaults.Configure);
builder.Services.AddIdempotency<BillingDbContext>();
builder.Services.AddBusinessCalendar();
builder.Services.AddDocuments();
builder.Services.AddSendings();
builder.Services.AddSingleton<BillingMetrics>().AddHostedService<DriftWatch>();
builder.AddCustomers("billingdb");
builder.AddStreamingQueries<BillingDbContext>("billingdb");

var app = builder.Build();
if (MigrationCommand.IsRequested(args))
{
    return await app.MigrateAsync<BillingDbContext>();
}

if (ReconcileCommand.IsAskedFor(args))
{
    return await app.ReconcileAsync();
}

app.UseHttpContract();
app.UseTokenAuthentication();
app.MapDefaultEndpoints();
app.MapInvoices();
app.MapPayments();
app.MapCreditNotes();
app.MapCustomers();
app.MapSeller();
app.MapNumbering();
app.MapTaxRates();
app.MapReminders();
await app.RunAsync();
return 0;
