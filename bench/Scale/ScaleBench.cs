using System.Globalization;

namespace Bench.Scale;

/// <summary>Every list, search, filter, summary and file of few rows, and of many.</summary>
internal static class ScaleBench
{
    private const int FewInvoices = 10_000;
    private const int FewUsers = 10_000;
    private const double Bound = 1.5;
    private const int FileBeginning = 64 * 1024;
    private const int LargestPage = 1024 * 1024;

    // Below this difference the machine's own noise decides.
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(3);

    public static async Task RunAsync(BenchOptions options)
    {
        await PublishedSystem.PublishAsync();
        await using var few = await PublishedSystem.StartAsync();
        await using var many = await PublishedSystem.StartAsync();
        await Rows.FillAsync(few, FewUsers, FewInvoices);
        await Rows.FillAsync(many, Math.Max(FewUsers, options.Many / 10), options.Many);

        Console.WriteLine($"\n{"few ms",9}{"many ms",9}{"ratio",7}");
        await CompareAsync("The same part, or number, of few and of many", Questions.Alike, Bound);
        await CompareAsync("What many have many more of (the first page, and counted up to 10,000)", Questions.More, bound: null);

        async Task CompareAsync(string title, IEnumerable<Question> questions, double? bound)
        {
            Console.WriteLine(bound is null ? title : $"{title}: * is above {bound}");
            foreach (var question in questions)
            {
                var (askFew, askMany) = (await PrepareAsync(few, question.Few, question), await PrepareAsync(many, question.Many, question));
                var times = await Comparison.RunAsync(askFew, askMany);
                var mark = times.Many > (times.Few * bound) + Noise ? "*" : "";
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{times.Few.TotalMilliseconds,9:0.00}{times.Many.TotalMilliseconds,9:0.00}{times.Many / times.Few,7:0.00}{mark,2} {question.Name}"));
            }
        }
    }

    /// <summary>Follows the question to the page that is meant, and says how it is asked.</summary>
    private static async Task<Func<Task>> PrepareAsync(PublishedSystem system, string path, Question question)
    {
        var client = system.CreateClient(path.StartsWith("/users", StringComparison.Ordinal) ? system.Users : system.Billing);
        client.Timeout = TimeSpan.FromMinutes(5);
        if (question.After is { } after)
        {
            using var page = await client.GetAsync($"{path}&{after}");
            path += $"&after={page.Next()!.Split("&after=")[1].Split('&')[0]}";
        }

        return async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Accept.Add(new(question.IsFile ? "text/csv" : "application/json"));
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            if (!response.IsSuccessStatusCode)
            {
                throw new BenchException($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            }

            // Of a file only the beginning: all of it takes as long as there are rows.
            await using var body = await response.Content.ReadAsStreamAsync();
            var buffer = new byte[question.IsFile ? FileBeginning : LargestPage];
            await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);
        };
    }
}
