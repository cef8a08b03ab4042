namespace Users.Api.Accounts.SignIns;

/// <summary>A sign-in that was ended alone, while the user's others go on.</summary>
public sealed class EndedSignIn
{
    public Guid Id { get; private set; }

    /// <summary>Until then a cookie or a refresh token of the sign-in may still exist.</summary>
    public DateTime EndsAt { get; private set; }
}
