namespace Billing.Api.Documents;

/// <summary>The words for units of UN/ECE recommendation 20 on documents.</summary>
internal static class UnitWords
{
    // Code, then one and several in English and in German.
    private static readonly Dictionary<string, (string One, string Several, string OneGerman, string SeveralGerman)> Words = new()
    {
        ["MIN"] = ("minute", "minutes", "Minute", "Minuten"),
        ["HUR"] = ("hour", "hours", "Stunde", "Stunden"),
        ["DAY"] = ("day", "days", "Tag", "Tage"),
        ["WEE"] = ("week", "weeks", "Woche", "Wochen"),
        ["MON"] = ("month", "months", "Monat", "Monate"),
        ["ANN"] = ("year", "years", "Jahr", "Jahre"),
        ["GRM"] = Symbol("g"),
        ["KGM"] = Symbol("kg"),
        ["TNE"] = Symbol("t"),
        ["CMT"] = Symbol("cm"),
        ["MTR"] = Symbol("m"),
        ["KMT"] = Symbol("km"),
        ["MTK"] = Symbol("m²"),
        ["MTQ"] = Symbol("m³"),
        ["MLT"] = Symbol("ml"),
        ["LTR"] = Symbol("l"),
        ["KWH"] = Symbol("kWh"),
        ["E34"] = Symbol("GB"),
        ["SET"] = ("set", "sets", "Set", "Sets"),
        ["PR"] = ("pair", "pairs", "Paar", "Paar"),
        ["XBX"] = ("box", "boxes", "Karton", "Kartons"),
        ["XPK"] = ("package", "packages", "Paket", "Pakete"),
        ["IE"] = ("person", "persons", "Person", "Personen"),
        ["LS"] = ("lump sum", "lump sum", "pauschal", "pauschal"),
    };

    /// <summary>The word in a language; null for pieces and services, which go without.</summary>
    public static string? In(string language, string code, decimal quantity) => Words.TryGetValue(code, out var words)
        ? (language == "de", quantity == 1) switch
        {
            (true, true) => words.OneGerman,
            (true, false) => words.SeveralGerman,
            (false, true) => words.One,
            _ => words.Several,
        }
        : null;

    private static (string One, string Several, string OneGerman, string SeveralGerman) Symbol(string symbol) => (symbol, symbol, symbol, symbol);
}
