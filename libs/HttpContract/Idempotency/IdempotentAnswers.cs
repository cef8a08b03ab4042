using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HttpContract.Idempotency;

/// <summary>The answers that are kept for one key of one caller. Used within the transaction that does the work.</summary>
internal sealed class IdempotentAnswers(DbContext db, HttpContext context, string caller, string key)
{
    private readonly string _route = $"{context.Request.Method} {context.Request.Path.Value!.TrimEnd('/').ToLowerInvariant()}";
    private readonly DateTime _now = context.RequestServices.GetRequiredService<TimeProvider>().Now();

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
        var expired = _now - IdempotencyExtensions.KeptFor;
        var known = await db.Set<IdempotentAnswer>().AsNoTracking().SingleOrDefaultAsync(
            answer => answer.Caller == caller && answer.Route == _route && answer.Key == key && answer.CreatedAt > expired,
            cancellationToken);
        return known is null ? null
            : known.RequestHash.SequenceEqual(RequestHash.Of(context).Value) ? Repeat(known)
            : Problems.Of(StatusCodes.Status422UnprocessableEntity, new(
                FieldErrorCodes.IdempotencyKeyReused, "This Idempotency-Key was used for a different request before. Use a new key for a new request."));
    }

    /// <summary>Keeps a response, in the place of one that has expired. A problem is not kept: nothing was done then.</summary>
    public async Task KeepAsync(IResult result, bool isSecret, CancellationToken cancellationToken)
    {
        var stored = result switch
        {
            Problem => null,
            IStorableResult storable => storable.Store(context),
            NoContent => new StoredResponse(StatusCodes.Status204NoContent, []),
            _ => throw new InvalidOperationException($"{result.GetType().Name} cannot be kept."),
        };
        if (stored is not null)
        {
            var body = isSecret ? Secrets.Protect(context, stored.Body) : stored.Body;
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO idempotency_keys (caller, route, key, request_hash, status, location, e_tag, body, is_protected, created_at)
                VALUES ({caller}, {_route}, {key}, {RequestHash.Of(context).Value}, {stored.Status}, {stored.Location}, {stored.ETag},
                  {body}, {isSecret}, {_now})
                ON CONFLICT (caller, route, key) DO UPDATE
                SET (request_hash, status, location, e_tag, body, is_protected, created_at) = (excluded.request_hash, excluded.status,
                  excluded.location, excluded.e_tag, excluded.body, excluded.is_protected, excluded.created_at)
                """,
                cancellationToken);
        }
    }

    private IResult Repeat(IdempotentAnswer known) =>
        (known.IsProtected ? Secrets.TryUnprotect(context, known.Body) : known.Body) is { } body
            ? new StoredResponse(known.Status, body, known.Location, known.ETag)
            : Problems.Of(
                StatusCodes.Status409Conflict,
                new(FieldErrorCodes.StoredResponseLost, "This was done before, but its response can no longer be read."));
}
