using System.Globalization;

namespace HttpContract.Paging;

/// <summary>The header with the number of items on all pages.</summary>
public static class TotalCount
{
    public const string Header = "X-Total-Count";

    public const int MostExact = 10_000;

    /// <summary>The number, or <c>10000+</c> if it is larger.</summary>
    public static string Format(int count) =>
        count > MostExact ? $"{MostExact}+" : count.ToString(CultureInfo.InvariantCulture);
}
