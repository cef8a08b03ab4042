using EmbeddedPostgres;

// PostgreSQL and nothing else, for tests that need a database.
var builder = DistributedApplication.CreateBuilder(args);
builder.AddEmbeddedPostgres("postgres");
await builder.Build().RunAsync();
