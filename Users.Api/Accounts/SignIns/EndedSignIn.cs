namespace Users.Api.Accounts.SignIns;

/// <summary>A sign-in that was ended alone, while the user's others go on. Its cookie may still be about.</summary>
public sealed class EndedSignIn
{
    /// <summary>Which.</summary>
    public Guid Id { get; private set; }

    /// <summary>Until when there may be such a cookie, UTC.</summary>
    public DateTime EndsAt { get; private set; }
}
