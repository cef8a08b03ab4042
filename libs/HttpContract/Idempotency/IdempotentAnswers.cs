using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using HttpContract.Fields;

namespace HttpContract.Idempotency;

/// <summary>The answers that are kept for one key of one caller. Used within the transaction that does the work.</summary>
internal sealed class IdempotentAnswers(DbContext db, HttpContext context, string caller, string key)
{
    private readonly string _route = $"{context.Request.Method} {context.Request.Path.Value!.TrimEnd('/').ToLowerInvariant()}";
    private readonly DateTime _now = context.RequestServices.GetRequiredService<TimeProvider>().Now();

    private bool _isExpired;

    private IQueryable<IdempotentAnswer> Mine => db.Set<IdempotentAnswer>().AsNoTracking()
        .Where(answer => answer.Caller == caller && answer.Route == _route && answer.Key == key);

    private long LockId =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller}\n{_route}\n{key}")));

    /// <summary>
    /// Keeps others from doing the same work until the transaction ends; false where somebody does it at this moment. Two keys with
    /// the same hash are no worse than one key used twice at once.
    /// </summary>
    public Task<bool> TryLockAsync(CancellationToken cancellationToken) => db.Database
        .SqlQuery<bool>($"""SELECT pg_try_advisory_xact_lock({LockId}) AS "Value" """)
        .SingleAsync(cancellationToken);

    /// <summary>The same, waiting for whoever does it.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockId})", cancellationToken);

    /// <summary>What to answer without doing the work; null where it was not done, or so long ago that it is to be done again.</summary>
    public async Task<IResult?> FindAsync(CancellationToken cancellationToken)
    {
        var known = await Mine.SingleOrDefaultAsync(cancellationToken);
        _isExpired = known?.CreatedAt <= _now - IdempotencyExtensions.KeptFor;
        if (known is null || _isExpired)
        {
            return null;
        }

        return known.RequestHash.SequenceEqual(RequestHash.Of(context).Value) ? Repeat(known) : Problems.KeyReused();
    }

    /// <summary>Keeps the answer, unless it is a refusal: nothing was done then.</summary>
    public async Task KeepAsync(IResult answer, bool isSecret, CancellationToken cancellationToken)
    {
        while (answer is INestedHttpResult nested)
        {
            answer = nested.Result;
        }

        var stored = answer switch
        {
            Problem => null,
            IReplayable replayable => replayable.Store(context),
            NoContent => new StoredAnswer(StatusCodes.Status204NoContent, []),
            _ => throw new InvalidOperationException($"{answer.GetType().Name} cannot be kept."),
        };
        if (stored is not null)
        {
            if (_isExpired)
            {
                await Mine.ExecuteDeleteAsync(cancellationToken);
            }

            db.Add(new IdempotentAnswer
            {
                Caller = caller,
                Route = _route,
                Key = key,
                RequestHash = RequestHash.Of(context).Value,
                Status = stored.Status,
                Location = stored.Location,
                ETag = stored.ETag,
                Body = isSecret ? Secrets.Protect(context, stored.Body) : stored.Body,
                IsProtected = isSecret,
                CreatedAt = _now,
            });
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private IResult Repeat(IdempotentAnswer known) =>
        (known.IsProtected ? Secrets.TryUnprotect(context, known.Body) : known.Body) is { } body
            ? new Replay(new(known.Status, body, known.Location, known.ETag))
            : Problems.Of(StatusCodes.Status409Conflict, "This was done before, but its answer can no longer be read.");
}
