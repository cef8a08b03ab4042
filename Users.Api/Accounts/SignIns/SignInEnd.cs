using Users.Api.Connect.BackchannelLogout;
using Users.Api.Data;
using Users.Api.Keys;

namespace Users.Api.Accounts.SignIns;

/// <summary>Ends one sign-in, while the user's others go on.</summary>
internal sealed class SignInEnd(UsersDbContext db, LogoutClients clients, TimeProvider clock)
{
    /// <summary>Its cookie, codes and refresh tokens count no more from now on, however often they were copied, and the applications hear of it. Doing it again changes nothing.</summary>
    public Task RunAsync(long userId, Guid signIn, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var ids = clients.Ids.ToArray();
        return db.Database.ExecuteSqlAsync(
            $"""
            WITH ended AS (
                INSERT INTO ended_sign_ins (id, ends_at) VALUES ({signIn}, {now + KeySchedule.LongestToken}) ON CONFLICT DO NOTHING RETURNING id)
            INSERT INTO logout_notices (client_id, user_id, sign_in, at, attempts, due_at)
            SELECT client, {userId}, ended.id, {now}, 0, {now} FROM ended, unnest({ids}) AS client
            """,
            cancellationToken);
    }
}
