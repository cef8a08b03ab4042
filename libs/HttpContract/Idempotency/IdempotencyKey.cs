using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;
using ServiceDefaults.Auth;

namespace HttpContract.Idempotency;

/// <summary>
/// Binds <c>Idempotency-Key</c>, by which a client that does not know whether its request was done can send it again: what was
/// done is not done twice, and is answered as it was the first time. Malformed is 400.
/// </summary>
public sealed class IdempotencyKey : IValidatedParameter, IBindableFromHttpContext<IdempotencyKey>, IEndpointParameterMetadataProvider
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    internal const int MostCharacters = 255;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private readonly HttpContext _context;
    private readonly string? _key;
    private readonly bool _wellFormed;

    private IdempotencyKey(HttpContext context, string? key, bool wellFormed) => (_context, _key, _wellFormed) = (context, key, wellFormed);

    IResult? IValidatedParameter.Problem => _wellFormed
        ? null
        : Problems.Of(
            StatusCodes.Status400BadRequest,
            new(FieldErrorCodes.MalformedIdempotencyKey, $"{Header} must be given once, with 1 to {MostCharacters} visible ASCII characters.", ("max", MostCharacters)));

    /// <summary>
    /// The response that is kept, if any: for work that asks others first, who may answer otherwise by now. What is not kept is
    /// still to be done by <see cref="OnceAsync"/>.
    /// </summary>
    public async Task<IdempotentResult<TResult>?> FindAsync<TResult>(DbContext db, CancellationToken cancellationToken)
        where TResult : IResult, IEndpointMetadataProvider =>
        _key is not null && await (await AnswersAsync(db, _key)).FindAsync(cancellationToken) is { } known ? new(known) : null;

    /// <summary>
    /// Does the work in a transaction (see <see cref="TransactionExtensions.InTransactionAsync"/>) and keeps its response in the same
    /// one, if it is a success; or gives the response that is kept. Without a key it only does the work.
    /// </summary>
    /// <param name="db">The database that the work writes to; it has <see cref="IdempotencyExtensions.HasIdempotencyKeys"/>.</param>
    /// <param name="work">Does it; runs again where the transaction has to be repeated.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="isSecret">Whether the response holds a secret, and is to be kept encrypted.</param>
    public async Task<IdempotentResult<TResult>> OnceAsync<TResult>(
        DbContext db,
        Func<CancellationToken, Task<IdempotentResult<TResult>>> work,
        CancellationToken cancellationToken,
        bool isSecret = false)
        where TResult : IResult, IEndpointMetadataProvider
    {
        if (_key is null)
        {
            return await db.InTransactionAsync(work, cancellationToken);
        }

        var (answers, attempts) = (await AnswersAsync(db, _key), 0);
        return await db.InTransactionAsync<IdempotentResult<TResult>>(
            async token =>
            {
                // Repeated, it may meet its own lost connection, which holds the lock until the server has noticed.
                if (attempts++ > 0)
                {
                    await answers.LockAsync(token);
                }
                else if (!await answers.TryLockAsync(token))
                {
                    return Problems.Of(
                        StatusCodes.Status409Conflict,
                        new(FieldErrorCodes.RequestInProgress, "A request with this Idempotency-Key is in progress. Send it again to get its response."),
                        RetryAfter);
                }

                if (await answers.FindAsync(token) is { } known)
                {
                    return new(known);
                }

                var response = await work(token);
                await answers.KeepAsync(response.Result, isSecret, token);
                return response;
            },
            cancellationToken,
            isIdempotent: true);
    }

    static ValueTask<IdempotencyKey?> IBindableFromHttpContext<IdempotencyKey>.BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers[Header];
        var wellFormed = header.Count == 0
            || (header is [{ Length: >= 1 and <= MostCharacters } key] && key.All(character => character is > ' ' and <= '~'));
        return ValueTask.FromResult<IdempotencyKey?>(new(context, header.Count == 0 ? null : header[0], wellFormed));
    }

    private async Task<IdempotentAnswers> AnswersAsync(DbContext db, string key)
    {
        var caller = await Caller.BindAsync(_context) ?? throw new InvalidOperationException("There is no caller.");
        return new(db, _context, caller.Id, key);
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new RequestHeaderMetadata(
            Header,
            "Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the "
            + $"same key is not done again but answered as the first time, with {StoredResponse.Header}: true."));
        builder.Metadata.Add(new ResponseHeaderMetadata(StatusCodes.Status200OK, StoredResponse.Header, "true where this was answered before."));
        builder.Metadata.Add(new ResponseHeaderMetadata(StatusCodes.Status201Created, StoredResponse.Header, "true where this was answered before."));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status400BadRequest));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status409Conflict));
        builder.Metadata.Add(Problems.Described(StatusCodes.Status422UnprocessableEntity));
        IValidatedParameter.RefuseInvalid(builder);
    }
}
