using System.ComponentModel;

namespace Billing.Api.Reminders;

/// <summary>What a client says of when customers are reminded; null clears a member.</summary>
public sealed record ReminderSettingsInput(
    [property: Description("How many days after the due date the first reminder is sent, from 1 to 365; null for no reminders."), Example(7)] Optional<int?>? FirstDays = null,
    [property: Description("How many days after the due date the second is sent, later than the first; null for none."), Example(21)] Optional<int?>? SecondDays = null,
    [property: Description("How many days after the due date the last is sent, later than the second; null for none."), Example(35)] Optional<int?>? ThirdDays = null)
    : IBody<ReminderSettingsInput>
{
    private const int MostDays = 365;
    private static readonly string[] Fields = ["first_days", "second_days", "third_days"];

    public static ReminderSettingsInput Read(BodyFields fields) => new(
        fields.NullableValue(Fields[0], WholeNumber.Between(1, MostDays)),
        fields.NullableValue(Fields[1], WholeNumber.Between(1, MostDays)),
        fields.NullableValue(Fields[2], WholeNumber.Between(1, MostDays)));

    /// <summary>The settings after this.</summary>
    /// <param name="before">What a member is that is left away.</param>
    internal ReminderSettings Apply(ReminderSettings before) => new()
    {
        FirstDays = FirstDays.Or(before.FirstDays),
        SecondDays = SecondDays.Or(before.SecondDays),
        ThirdDays = ThirdDays.Or(before.ThirdDays),
    };

    /// <summary>What is wrong with settings as a whole: each reminder follows the one before.</summary>
    internal static FieldErrors ErrorsIn(ReminderSettings settings)
    {
        var errors = new FieldErrors();
        int?[] days = [settings.FirstDays, settings.SecondDays, settings.ThirdDays];
        for (var i = 1; i < days.Length; i++)
        {
            if (days[i] is not null && !(days[i] > days[i - 1]))
            {
                errors.Add(Fields[i], new(BillingErrorCodes.ReminderDaysOrder, "Must be more days than the reminder before has, which must be set."));
            }
        }

        return errors;
    }
}
