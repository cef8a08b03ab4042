using System.Linq.Expressions;

namespace Users.Api.Users;

/// <summary>How names and addresses are searched, so that an index finds them.</summary>
internal static class UserSearch
{
    /// <summary>The users that a folded text finds: within their name or address, or, where it is too short for that, at the start of one.</summary>
    public static Expression<Func<User, bool>> For(string folded)
    {
        if (!SearchedText.CanBeWithin(folded))
        {
            return user => user.NormalizedUsername.StartsWith(folded) || user.NormalizedEmail.StartsWith(folded);
        }

#pragma warning disable CA2249 // In SQL the two are not alike: Contains asks the index.
        return SearchedText.RareStart(folded) is { } start
            ? user => (user.NormalizedUsername.Contains(start) && user.NormalizedUsername.IndexOf(folded) >= 0)
                || (user.NormalizedEmail.Contains(start) && user.NormalizedEmail.IndexOf(folded) >= 0)
            : user => user.NormalizedUsername.Contains(folded) || user.NormalizedEmail.Contains(folded);
#pragma warning restore CA2249
    }
}
