using Bench.Processes;
using Npgsql;

namespace Bench.Load;

/// <summary>The tutorial's system, on the same PostgreSQL.</summary>
internal static class Tutorial
{
    private const string Modules = "import django, rest_framework, gunicorn, psycopg2";

    /// <summary>Starts it.</summary>
    /// <returns>Null where its packages are not installed.</returns>
    public static async Task<ChildService?> StartAsync()
    {
        // Debian's packages are those of Debian's own Python.
        if ((await FindAsync("/usr/bin/python3") ?? await FindAsync("python3")) is not { } python)
        {
            Console.WriteLine("The tutorial's system is skipped: apt-get install python3-django python3-djangorestframework gunicorn python3-psycopg2");
            return null;
        }

        var database = new NpgsqlConnectionStringBuilder(await Postgres.CreateDatabaseAsync("tutorial"));
        string[] environment =
        [
            "env", $"DB_HOST={database.Host}", $"DB_PORT={database.Port}", $"DB_NAME={database.Database}", $"DB_USER={database.Username}",
            $"DB_PASSWORD={database.Password}", python,
        ];
        var (folder, address) = (Path.Combine(AppContext.BaseDirectory, "tutorial"), ReservedPort.FreeAddress());
        await ChildService.RunAsync(folder, [.. environment, "tutorial.py"]);
        return await ChildService.StartAsync(
            "tutorial", address, "/users/1/", folder,
            [.. environment, "-m", "gunicorn", "--workers=2", "--threads=8", $"--bind={new Uri(address).Authority}", "tutorial:application"]);
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
