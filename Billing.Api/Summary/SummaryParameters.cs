using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Summary;

/// <summary>What a summary is to have.</summary>
public sealed class SummaryParameters
{
    private const int PresetMonths = 12;
    private const int MostMonths = 60;

    [FromQuery(Name = "months"), QueryNumber(1, MostMonths, PresetMonths), Description("Of how many months the payments are added up, this one the last.")]
    public string? Months { get; init; }

    /// <summary>How many months.</summary>
    /// <param name="errors">Takes up what is wrong with the parameter.</param>
    public int ReadMonths(FieldErrors errors) => errors.ReadValue("months", Months, WholeNumber.Between(1, MostMonths)) ?? PresetMonths;
}
