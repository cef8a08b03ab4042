using Billing.Api.Data;

namespace Billing.Api.Revisions;

/// <summary>What has revisions.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Owner">The customer's id; 0 for what there is only one of.</param>
internal readonly record struct RevisionSubject(string Kind, long Owner)
{
    public const string SellerKind = "seller";
    public const string CustomerKind = "customer";
    public const string NumberingKind = "numbering";
    public const string RemindersKind = "reminders";

    public static string[] Kinds => [SellerKind, CustomerKind, NumberingKind, RemindersKind];

    public static RevisionSubject Seller => new(SellerKind, 0);

    public static RevisionSubject Numbering => new(NumberingKind, 0);

    public static RevisionSubject Reminders => new(RemindersKind, 0);

    public static RevisionSubject Customer(long id) => new(CustomerKind, id);

    /// <summary>The current revision; null where there is none yet.</summary>
    public Answer<Revision?> Find(Opening opening) => Revision.Find(opening, Kind, "$2", Owner);

    /// <summary>Every revision, in the order in which they were made.</summary>
    public IQueryable<Revision> In(BillingDbContext db)
    {
        var (kind, owner) = (Kind, Owner);
        return db.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.Owner == owner);
    }

    /// <summary>The current revision; null where there is none yet.</summary>
    public Task<Revision?> CurrentAsync(BillingDbContext db, CancellationToken cancellationToken) =>
        In(db).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Lets the changes of the subject come one after the other.</summary>
    public void Lock(Opening opening) => Lock(opening, "pg_advisory_xact_lock");

    /// <summary>Lets no change of the subject come before the transaction ends.</summary>
    public void LockShared(Opening opening) => Lock(opening, "pg_advisory_xact_lock_shared");

    private void Lock(Opening opening, string function) => opening.Ask(
        $"SELECT {function}(hashtextextended($1, 0))", _ => true, $"revisions:{Kind}:{Owner}");
}
