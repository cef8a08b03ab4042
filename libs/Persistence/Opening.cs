using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Persistence;

/// <summary>
/// What a transaction asks the database first, all in one round trip: what its work has to know, to lock or to number. Where the
/// transaction has to be repeated the questions are asked again, in the same order, and their answers replaced.
/// </summary>
public sealed class Opening(DbContext db)
{
    /// <summary>SQL that is true unless <see cref="GoOnIf"/> has found that the work is not to be done, for questions that lock.</summary>
    public const string GoesOn = "current_setting('opening.goes_on', true) IS DISTINCT FROM 'false'";

    private readonly List<Question> _questions = [];
    private TransactionMark? _mark;
    private bool _begun;

    public DbContext Db => db;

    /// <summary>Whether the transaction was begun before, and failed.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>The version that every row has which the transaction writes.</summary>
    public uint Version => Mark.Version;

    internal TransactionMark Mark => _mark ?? throw new InvalidOperationException("The transaction is not open yet.");

    /// <summary>Asks a question.</summary>
    /// <param name="sql">One statement, with its parameters as $1, $2 ...</param>
    /// <param name="read">Reads the first row. Where there is none the answer is the type's default.</param>
    /// <param name="values">The parameters; a function is called each time the transaction begins.</param>
    public Answer<T?> Ask<T>(string sql, Func<DbDataReader, T> read, params object[] values)
    {
        var answer = new Answer<T?>();
        _questions.Add(new(sql, values, reader => answer.Value = reader is null ? default : read(reader)));
        return answer;
    }

    /// <summary>Asks, before everything else, whether the work is to be done: where it is not, rows are not locked and numbers not drawn.</summary>
    public Answer<bool> GoOnIf(string condition, params object[] values)
    {
        var answer = new Answer<bool>();
        _questions.Insert(0, new(
            $"SELECT set_config('opening.goes_on', ({condition})::text, true)::boolean",
            values,
            reader => answer.Value = reader!.GetBoolean(0)));
        return answer;
    }

    /// <summary>Locks a row, if it is there, until the transaction ends, so that what is decided on it still holds when it is written.</summary>
    public void LockRow<T>(long id)
        where T : class =>
        Ask($"SELECT true FROM {TableOf<T>().Quoted} WHERE id = $1 AND {GoesOn} FOR UPDATE", _ => true, id);

    /// <summary>Draws the id of a new row: for <see cref="Add"/>.</summary>
    public Answer<long> NextId<T>()
        where T : class =>
        Ask($"SELECT nextval(pg_get_serial_sequence('{TableOf<T>().Name}', 'id'))", reader => reader.GetInt64(0));

    /// <summary>Adds a row under the id that was drawn for it.</summary>
    public T Add<T>(T row, Answer<long> id)
        where T : class
    {
        db.Entry(row).Property("Id").CurrentValue = id.Value;
        return db.Add(row).Entity;
    }

    /// <summary>
    /// Gives the rows that are to be written the version that they then have, so that a response can tell it before they are. It is an
    /// edit: what is done in the background calls nothing.
    /// </summary>
    public void SetVersions()
    {
        foreach (var row in db.ChangeTracker.Entries<IVersioned>().Where(row => row.State is EntityState.Added or EntityState.Modified))
        {
            row.Property(versioned => versioned.Version).CurrentValue = Version;
            if (row.Entity is IEdited)
            {
                row.Property(nameof(IEdited.EditedVersion)).CurrentValue = Version;
            }
        }
    }

    internal async Task AskAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        IsRepeated = _begun;
        _begun = true;
        var own = (NpgsqlTransaction)transaction.GetDbTransaction();
        await using var batch = new NpgsqlBatch(own.Connection, own);
        batch.Timeout = db.Database.GetCommandTimeout() ?? batch.Timeout;
        List<Question> questions = [new(TransactionMark.Query, [], reader => _mark = TransactionMark.Read(reader!)), .. _questions];
        foreach (var (sql, values, _) in questions)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value is Func<object> now ? now() : value });
            }

            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        foreach (var question in questions)
        {
            question.Read(await reader.ReadAsync(cancellationToken) ? reader : null);
            await reader.NextResultAsync(cancellationToken);
        }
    }

    private (string Name, string Quoted) TableOf<T>()
    {
        var name = db.Model.FindEntityType(typeof(T))?.GetTableName() ?? throw new ArgumentException($"{typeof(T).Name} has no table.");
        return (name, db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name));
    }

    private sealed record Question(string Sql, object[] Values, Action<DbDataReader?> Read);
}

/// <summary>What the database has answered to a question of an <see cref="Opening"/>, once the transaction is open.</summary>
public sealed class Answer<T>
{
    public T Value { get; internal set; } = default!;
}
