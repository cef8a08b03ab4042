using Bench.Processes;
using Npgsql;

namespace Bench.Load;

/// <summary>The tutorial's system, on the same PostgreSQL: a process for its services, and its gateway.</summary>
internal static class Tutorial
{
    private const string Modules = "import django, rest_framework, gunicorn, psycopg2, requests";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "tutorial");

    /// <summary>Starts it.</summary>
    /// <returns>The services and the gateway; nothing where the packages are not installed.</returns>
    public static async Task<ChildService[]> StartAsync()
    {
        // Debian's packages are those of Debian's own Python.
        if ((await FindAsync("/usr/bin/python3") ?? await FindAsync("python3")) is not { } python)
        {
            Console.WriteLine("The tutorial's system is skipped: apt-get install python3-django python3-djangorestframework gunicorn python3-psycopg2 python3-requests");
            return [];
        }

        var database = new NpgsqlConnectionStringBuilder(await Postgres.CreateDatabaseAsync("tutorial"));
        string[] environment =
        [
            "env", $"DB_HOST={database.Host}", $"DB_PORT={database.Port}", $"DB_NAME={database.Database}", $"DB_USER={database.Username}",
            $"DB_PASSWORD={database.Password}", python,
        ];
        await ChildService.RunAsync(Folder, [.. environment, "tutorial.py"]);
        var services = await ServeAsync("tutorial", "tutorial:application", "/users/1/", environment);
        var gateway = await ServeAsync(
            "tutorial-gateway", "gateway:application", "/user_service/users/1/", ["env", $"SERVICES={services.Address}", python]);
        return [services, gateway];
    }

    private static Task<ChildService> ServeAsync(string name, string application, string ready, string[] python)
    {
        var address = ReservedPort.FreeAddress();
        return ChildService.StartAsync(
            name, address, ready, Folder,
            [.. python, "-m", "gunicorn", "--workers=2", "--threads=8", $"--bind={new Uri(address).Authority}", application]);
    }

    private static async Task<string?> FindAsync(string python)
    {
        try
        {
            await ChildService.RunAsync(AppContext.BaseDirectory, python, "-c", Modules);
            return python;
        }
        catch (BenchException)
        {
            return null;
        }
    }
}
