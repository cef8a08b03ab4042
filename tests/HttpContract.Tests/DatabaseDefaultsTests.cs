using Npgsql;
using Persistence;

namespace HttpContract.Tests;

public sealed class DatabaseDefaultsTests
{
    [Theory]
    [InlineData("", "0")]
    [InlineData(";Options=-c max_parallel_workers_per_gather=3", "3")]
    public async Task Query_is_run_by_one_process_unless_the_connection_string_says_otherwise(string given, string helpers)
    {
        await using var database = NpgsqlDataSource.Create(DatabaseDefaults.Tune(await Postgres.CreateDatabaseAsync("tuned") + given)!);
        await using var show = database.CreateCommand("SHOW max_parallel_workers_per_gather");
        Assert.Equal(helpers, await show.ExecuteScalarAsync());
    }
}
