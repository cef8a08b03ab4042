namespace Users.Api.Tests.Scale;

/// <summary>Ten times the users take about the same time, since every question has its index.</summary>
[Collection(Alone.Name)]
public sealed class ScaleTests(SmallAndLarge services, ITestOutputHelper output)
{
    private const double TenfoldRatio = 4;
    private static readonly TimeSpan LateNamesLimit = TimeSpan.FromSeconds(1);

    private readonly FewAndMany _both = new(services.Small, services.Large);

    [Fact]
    public async Task Lists_of_ten_times_the_users_take_one_and_a_half_times_the_time_at_most()
    {
        List<(string Name, Comparison Times)> comparisons = [.. Questions.All.Select(question => (question, _both.Compare(question)))];
        foreach (var (sort, page) in Questions.Middles)
        {
            comparisons.Add(($"deep: {sort}", await _both.CompareDeepAsync("/users", sort, page)));
        }

        await FewAndMany.AssertAsync(comparisons, times => times.IsAlike, output);
    }

    [Fact]
    public Task What_finds_ten_times_as_many_takes_a_few_times_what_finding_and_counting_as_many_among_few_takes() =>
        FewAndMany.AssertAsync(
            [.. Questions.Tenfold.Select(pair => (pair.Many, _both.Compare(pair.Few, pair.Many)))],
            times => times.Many <= (times.Few * TenfoldRatio) + Comparison.Noise,
            output);

    [Fact]
    public Task Names_that_many_have_are_a_matter_of_a_moment_in_the_order_of_names() =>
        FewAndMany.AssertAsync(
            [(Questions.LateNames, _both.Compare(Questions.LateNames))], times => times.Many < LateNamesLimit, output);

    [Fact]
    public async Task What_is_asked_for_is_there()
    {
        foreach (var (query, count) in Questions.Found)
        {
            using var page = await services.Large.GetAsync($"/users?{query}");
            Assert.Equal($"{query}: {count}", $"{query}: {page.Headers.GetValues("X-Total-Count").Single()}");
        }
    }
}
