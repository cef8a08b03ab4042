using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HttpContract.Idempotency;

/// <summary>A request of one caller with a key, in the transaction that does what it asks for.</summary>
internal sealed class IdempotentRequest
{
    private readonly HttpContext _context;
    private readonly string _caller;
    private readonly string _key;
    private readonly string _route;
    private readonly DateTime _now;
    private readonly DbContext _db;
    private readonly Answer<bool> _isFirst;
    private readonly Answer<IdempotencyRecord?> _known;

    /// <summary>
    /// Adds its questions to a transaction's opening. Others are kept from doing the same until the transaction ends; two keys with
    /// the same hash are no worse than one key used twice at once.
    /// </summary>
    public IdempotentRequest(Opening opening, HttpContext context, string caller, string key)
    {
        (_db, _context, _caller, _key) = (opening.Db, context, caller, key);
        _route = $"{context.Request.Method} {context.Request.Path.Value!.TrimEnd('/').ToLowerInvariant()}";
        _now = context.RequestServices.GetRequiredService<TimeProvider>().Now();
        // Repeated, it may meet its own lost connection, which holds the lock until the server has noticed: then it waits.
        _isFirst = opening.GoOnIf(
            "CASE WHEN $2 THEN pg_advisory_xact_lock($1)::text = '' ELSE pg_try_advisory_xact_lock($1) END",
            BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller}\n{_route}\n{key}"))),
            () => (object)opening.IsRepeated);
        // Locked, as one that has expired may be deleted at this moment.
        _known = opening.Ask(
            """
            SELECT request_hash, status, location, e_tag, body, is_protected, created_at FROM idempotency_keys
            WHERE caller = $1 AND route = $2 AND key = $3 FOR UPDATE
            """,
            ReadRecord,
            caller,
            _route,
            key);
    }

    /// <summary>Whether nobody else does the same at this moment.</summary>
    public bool IsFirst => _isFirst.Value;

    /// <summary>The response, where it is known without doing the work: the stored one, or a problem. Null where the work was not done, or so long ago that it is to be done again.</summary>
    public IResult? KnownResponse => _known.Value is not { } known || known.CreatedAt <= _now - IdempotencyExtensions.KeptFor ? null
        : known.RequestHash.SequenceEqual(RequestHash.Of(_context).Value) ? Repeat(known)
        : Problems.Of(StatusCodes.Status422UnprocessableEntity, new(
            FieldErrorCodes.IdempotencyKeyReused, "This Idempotency-Key was used for a different request before. Use a new key for a new request."));

    /// <summary>Adds the response of the work to what is saved, in the place of one that has expired.</summary>
    public void Store(IResult result, bool isSecret)
    {
        var response = result switch
        {
            IStorableResult storable => storable.Store(_context),
            NoContent => new StoredResponse(StatusCodes.Status204NoContent, []),
            _ => throw new InvalidOperationException($"{result.GetType().Name} cannot be stored."),
        };
        var record = new IdempotencyRecord
        {
            Caller = _caller,
            Route = _route,
            Key = _key,
            RequestHash = RequestHash.Of(_context).Value,
            Status = response.Status,
            Location = response.Location,
            ETag = response.ETag,
            Body = isSecret ? Secrets.Protect(_context, response.Body) : response.Body,
            IsProtected = isSecret,
            CreatedAt = _now,
        };
        _db.Entry(record).State = _known.Value is null ? EntityState.Added : EntityState.Modified;
    }

    private IdempotencyRecord ReadRecord(DbDataReader row) => new()
    {
        Caller = _caller,
        Route = _route,
        Key = _key,
        RequestHash = row.GetFieldValue<byte[]>(0),
        Status = row.GetInt32(1),
        Location = row.IsDBNull(2) ? null : row.GetString(2),
        ETag = row.IsDBNull(3) ? null : row.GetString(3),
        Body = row.GetFieldValue<byte[]>(4),
        IsProtected = row.GetBoolean(5),
        CreatedAt = row.GetDateTime(6),
    };

    private IResult Repeat(IdempotencyRecord known) =>
        (known.IsProtected ? Secrets.TryUnprotect(_context, known.Body) : known.Body) is { } body
            ? new StoredResponse(known.Status, body, known.Location, known.ETag)
            : Problems.Of(
                StatusCodes.Status409Conflict,
                new(FieldErrorCodes.StoredResponseLost, "This was done before, but its response can no longer be read."));
}
