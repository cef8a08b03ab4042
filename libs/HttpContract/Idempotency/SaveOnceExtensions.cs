using Microsoft.AspNetCore.Http.Metadata;

namespace HttpContract.Idempotency;

/// <summary>Changes that are made and saved once, however often the client or the database has the request repeated.</summary>
public static class SaveOnceExtensions
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Does the work in a transaction (see <see cref="TransactionExtensions.InTransactionAsync"/>), saves what it has changed together
    /// with its response, and commits; or gives the response that is stored. Where the work responds with a problem nothing is saved.
    /// </summary>
    /// <param name="opening">What is asked first. The database has <see cref="IdempotencyExtensions.HasIdempotencyKeys"/>.</param>
    /// <param name="key">Null where the method has none.</param>
    /// <param name="work">Does it, and need not save; runs again where the transaction has to be repeated.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="isSecret">Whether the response holds a secret, and is to be stored encrypted.</param>
    /// <param name="refuse">What is wrong with the caller, who then gets no stored response either; null or none where nothing is.</param>
    public static async Task<IdempotentResult<TResult>> SaveOnceAsync<TResult>(
        this Opening opening,
        IdempotencyKey? key,
        Func<CancellationToken, Task<IdempotentResult<TResult>>> work,
        CancellationToken cancellationToken,
        bool isSecret = false,
        Func<Problem?>? refuse = null)
        where TResult : IResult, IEndpointMetadataProvider
    {
        var request = key is null ? null : await key.BeginAsync(opening);
        return await opening.InTransactionAsync<IdempotentResult<TResult>>(
            async token =>
            {
                if (request is { IsFirst: false })
                {
                    return Problems.Of(
                        StatusCodes.Status409Conflict,
                        new(FieldErrorCodes.RequestInProgress, "A request with this Idempotency-Key is in progress. Send it again to get its response."),
                        RetryAfter);
                }

                if (refuse?.Invoke() is { } refusal)
                {
                    return refusal;
                }

                if (request?.KnownResponse is { } known)
                {
                    return new(known);
                }

                var response = await work(token);
                if (response.Result is not Problem)
                {
                    request?.Store(response.Result, isSecret);
                    await opening.Db.SaveChangesAsync(token);
                }

                return response;
            },
            response => response.Result is not Problem,
            cancellationToken,
            isIdempotent: request is not null);
    }
}
