namespace Tests;

/// <summary>Two services that differ in how much they have, and are asked the same.</summary>
public sealed class FewAndMany(HttpClient few, HttpClient many)
{
    public Comparison Compare(string question) => Compare(question, question);

    public Comparison Compare(string ofFew, string ofMany) => new(() => ReadAsync(few, ofFew), () => ReadAsync(many, ofMany));

    /// <summary>Compares what a page further on takes: a position holds whatever the filter was when it was given.</summary>
    /// <param name="list">The list's path.</param>
    /// <param name="sort">Its order.</param>
    /// <param name="page">The parameters of a page that ends there.</param>
    public async Task<Comparison> CompareDeepAsync(string list, string sort, string page) =>
        Compare(await DeepAsync(few, list, sort, page), await DeepAsync(many, list, sort, page));

    public static async Task AssertAsync(
        IReadOnlyList<(string Name, Comparison Times)> comparisons, Func<Comparison, bool> condition, ITestOutputHelper output)
    {
        foreach (var (_, times) in comparisons)
        {
            await times.WarmAsync();
        }

        var failed = new List<string>();
        foreach (var (name, times) in comparisons)
        {
            var holds = await times.HoldsAsync(condition);
            output.WriteLine($"{times} {name}");
            if (!holds)
            {
                failed.Add($"{times} {name}");
            }
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    private static async Task<string> DeepAsync(HttpClient client, string list, string sort, string page)
    {
        using var answer = await client.GetAsync($"{list}?sort={sort}&{page}");
        return $"{list}?sort={sort}&after={answer.Next()!.Split("&after=")[1].Split('&')[0]}";
    }

    private static async Task ReadAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {path}");
        await response.Content.ReadAsByteArrayAsync();
    }
}
