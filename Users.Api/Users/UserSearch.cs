using System.Linq.Expressions;

namespace Users.Api.Users;

/// <summary>Searches names and addresses in a way that uses the trigram indexes.</summary>
internal static class UserSearch
{
    /// <summary>The users with the (case-folded) text within their name or address, or at the start if it is too short for a trigram.</summary>
    public static Expression<Func<User, bool>> For(string folded)
    {
        if (!SearchedText.CanBeWithin(folded))
        {
            return user => user.NormalizedUsername.StartsWith(folded) || user.NormalizedEmail.StartsWith(folded);
        }

#pragma warning disable CA2249 // In SQL the two differ: only Contains uses the index.
        return SearchedText.RareStart(folded) is { } start
            ? user => (user.NormalizedUsername.Contains(start) && user.NormalizedUsername.IndexOf(folded) >= 0)
                || (user.NormalizedEmail.Contains(start) && user.NormalizedEmail.IndexOf(folded) >= 0)
            : user => user.NormalizedUsername.Contains(folded) || user.NormalizedEmail.Contains(folded);
#pragma warning restore CA2249
    }
}
