using System.Linq.Expressions;

namespace Users.Api.Users;

/// <summary>Searches names and addresses in a way that uses an index.</summary>
internal static class UserSearch
{
    /// <summary>The users with the text within their name or address, or at the start if it is too short for a trigram (of the name, if it has neither letters nor digits).</summary>
    public static Expression<Func<User, bool>> For(string text)
    {
        var normalized = SearchedText.Normalize(text);
        if (!SearchedText.CanBeWithin(normalized))
        {
            var start = '\n' + normalized;
            // To the trigram index the start of a line is the start of a word, if one begins there.
            return SearchedText.HasWord(normalized)
                ? user => user.SearchText.Contains(start)
                : user => user.SearchText.StartsWith(start);
        }

#pragma warning disable CA2249 // In SQL the two differ: only Contains uses the index.
        return SearchedText.RareStart(normalized) is { } rare
            ? user => user.SearchText.Contains(rare) && user.SearchText.IndexOf(normalized) >= 0
            : user => user.SearchText.Contains(normalized);
#pragma warning restore CA2249
    }
}
