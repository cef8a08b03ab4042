using System.Globalization;

namespace HttpContract.Paging;

/// <summary>The header that says how many items a list has on all its pages.</summary>
internal static class TotalCount
{
    public const string Header = "X-Total-Count";

    /// <summary>The largest number that is counted.</summary>
    public const int MostExact = 10_000;

    /// <summary>The number, or <c>10000+</c> where there are more.</summary>
    public static string Format(int count) =>
        count > MostExact ? $"{MostExact}+" : count.ToString(CultureInfo.InvariantCulture);
}
