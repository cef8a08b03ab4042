using HttpContract.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Persistence;

namespace HttpContract.Tests;

public sealed class StreamingTests
{
    [Fact]
    public async Task What_was_broken_off_leaves_no_connection_to_those_that_come_next()
    {
        var queries = new StreamingQueries<BooksDbContext>(await Postgres.CreateDatabaseAsync("streams"));
        var first = await ServerOfWholeAsync(queries);
        Assert.Equal(first, await ServerOfWholeAsync(queries));

        using var abort = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var server in Servers(queries, rows: 10_000_000, abort.Token))
            {
                Assert.Equal(first, server);
                await abort.CancelAsync();
            }
        });

        Assert.NotEqual(first, await ServerOfWholeAsync(queries));
    }

    [Fact]
    public async Task What_is_broken_off_between_rows_is_not_read_to_its_end()
    {
        var queries = new StreamingQueries<BooksDbContext>(await Postgres.CreateDatabaseAsync("streams"));
        // A billion, of which the first is there at once: more than can be read before the deadline.
        var rows = queries.ReadAsync(db => db.Database.SqlQueryRaw<int>(
            """SELECT 1 AS "Value" FROM generate_series(1, 1000) AS a, generate_series(1, 1000) AS b, generate_series(1, 1000) AS c""")).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());

        await rows.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));
    }

    private static async Task<int> ServerOfWholeAsync(StreamingQueries<BooksDbContext> queries)
    {
        var server = 0;
        await foreach (var row in Servers(queries, rows: 1, CancellationToken.None))
        {
            server = row;
        }

        return server;
    }

    // The process that serves the connection, in every row.
    private static IAsyncEnumerable<int> Servers(StreamingQueries<BooksDbContext> queries, int rows, CancellationToken cancellationToken) =>
        queries.ReadAsync(db => db.Database.SqlQuery<int>($"SELECT pg_backend_pid() AS \"Value\" FROM generate_series(1, {rows})"), cancellationToken);
}
