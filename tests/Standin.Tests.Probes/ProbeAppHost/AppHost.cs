// An application of one service and one script, or an entry point that fails as it is told.
var mode = args.FirstOrDefault();
if (mode == "throw-at-once")
{
    throw new InvalidOperationException("thrown at once");
}

if (mode == "exit-at-once")
{
    return;
}

var builder = DistributedApplication.CreateBuilder(args);

var service = builder.AddProject<Projects.ProbeService>("service")
    .WithHttpHealthCheck("/");

builder.AddExecutable("script", "sh", ".", "-c", "echo working directory $PWD; sleep 1000")
    .WithReference(service)
    .WaitFor(service);

if (mode == "throw-before-build")
{
    throw new InvalidOperationException("thrown before Build");
}

var app = builder.Build();
if (mode == "throw-after-build")
{
    throw new InvalidOperationException("thrown after Build");
}

app.Run();
