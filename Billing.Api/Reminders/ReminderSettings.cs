using System.ComponentModel;

namespace Billing.Api.Reminders;

/// <summary>When customers are reminded of what is overdue. Off until it is set.</summary>
public record ReminderSettings
{
    [Description("How many days after the due date the first reminder is sent; null for no reminders."), Example(7)]
    public int? FirstDays { get; init; }

    [Description("How many days after the due date the second is sent; null for none."), Example(21)]
    public int? SecondDays { get; init; }

    [Description("How many days after the due date the last is sent; null for none."), Example(35)]
    public int? ThirdDays { get; init; }

    /// <summary>The days of each reminder, and how many are between it and the one before.</summary>
    internal IEnumerable<(int Level, int Days, int Gap)> Levels()
    {
        var before = 0;
        foreach (var (level, days) in ((int, int?)[])[(1, FirstDays), (2, SecondDays), (3, ThirdDays)])
        {
            if (days is not { } some)
            {
                yield break;
            }

            yield return (level, some, some - before);
            before = some;
        }
    }
}
