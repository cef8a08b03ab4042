using AppHost.EmbeddedPostgres;

var builder = DistributedApplication.CreateBuilder(args);

var postgres = builder.AddEmbeddedPostgres("postgres");
postgres.AddDatabase("usersdb");
postgres.AddDatabase("billingdb");

builder.Build().Run();
