using System.Text.Json;
using System.Text.Json.Nodes;
using Billing.Api.Data;
using Billing.Api.History;
using Microsoft.Net.Http.Headers;

namespace Billing.Api.Revisions;

/// <summary>Makes revisions, each in one transaction.</summary>
public sealed record RevisionChanges(Caller Caller, BillingDbContext Db, TimeProvider Clock, CancellationToken CancellationToken)
{
    private static readonly EntityTagHeaderValue TagOfNone = new("\"00000000\"");
    private static readonly JsonSerializerOptions Json = HttpContractExtensions.ConfigureJson(new());

    /// <summary>The tag of a subject that has this current revision.</summary>
    internal static EntityTagHeaderValue TagOf(Revision? revision) => revision is null ? TagOfNone : ETag.Of(revision);

    /// <summary>The opening of a transaction that makes a revision.</summary>
    internal Opening Open(RevisionSubject subject)
    {
        var opening = new Opening(Db);
        subject.Lock(opening);
        return opening;
    }

    /// <summary>Makes a revision, if the current one is still what the client saw (412). What changes nothing makes none.</summary>
    /// <param name="opening">What <see cref="Open"/> gave, with what else has to be known.</param>
    /// <param name="subject">What of.</param>
    /// <param name="ifMatch">What the client asks of the current one.</param>
    /// <param name="change">Makes the new content of the current one, or says what is wrong.</param>
    /// <param name="respond">Tells the new current one.</param>
    internal Task<IdempotentResult<OkWithETag<TResponse>>> ReviseAsync<TContent, TResponse>(
        Opening opening,
        RevisionSubject subject,
        IfMatch ifMatch,
        Func<TContent, (TContent? Content, Problem? Problem)> change,
        Func<TContent, Revision?, TResponse> respond)
        where TContent : class, new()
    {
        var current = subject.Find(opening);
        var id = opening.NextId<Revision>();
        return opening.SaveOnceAsync<OkWithETag<TResponse>>(
            key: null,
            _ => Task.FromResult(Revise()),
            CancellationToken);

        IdempotentResult<OkWithETag<TResponse>> Revise()
        {
            if (!ifMatch.Allows(TagOf(current.Value)))
            {
                return Problems.PreconditionFailed();
            }

            var before = current.Value?.As<TContent>() ?? new();
            var (after, problem) = change(before);
            if (after is null)
            {
                return problem!;
            }

            var changes = InvoiceSnapshot.Changes(ToJson(before), ToJson(after));
            if (changes.Count == 0)
            {
                return new OkWithETag<TResponse>(respond(before, current.Value), TagOf(current.Value));
            }

            var revision = opening.Add(new Revision(subject, after, changes.ToJsonString(Json), Caller, Clock.Now()), id);
            opening.SetVersions();
            return new OkWithETag<TResponse>(respond(after, revision), TagOf(revision));
        }
    }

    private static JsonObject ToJson<T>(T content) => JsonSerializer.SerializeToNode(content, Json)!.AsObject();
}
