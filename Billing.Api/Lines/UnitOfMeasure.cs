using System.Text.Json.Serialization;

namespace Billing.Api.Lines;

/// <summary>In what a quantity is counted: codes of UN/ECE recommendations 20 and 21, as EN 16931 takes them.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitOfMeasure>))]
[Example("C62")]
public enum UnitOfMeasure
{
    [JsonStringEnumMemberName("C62")]
    Piece,

    [JsonStringEnumMemberName("MIN")]
    Minute,

    [JsonStringEnumMemberName("HUR")]
    Hour,

    [JsonStringEnumMemberName("DAY")]
    Day,

    [JsonStringEnumMemberName("WEE")]
    Week,

    [JsonStringEnumMemberName("MON")]
    Month,

    [JsonStringEnumMemberName("ANN")]
    Year,

    [JsonStringEnumMemberName("GRM")]
    Gram,

    [JsonStringEnumMemberName("KGM")]
    Kilogram,

    [JsonStringEnumMemberName("TNE")]
    Tonne,

    [JsonStringEnumMemberName("CMT")]
    Centimetre,

    [JsonStringEnumMemberName("MTR")]
    Metre,

    [JsonStringEnumMemberName("KMT")]
    Kilometre,

    [JsonStringEnumMemberName("MTK")]
    SquareMetre,

    [JsonStringEnumMemberName("MTQ")]
    CubicMetre,

    [JsonStringEnumMemberName("MLT")]
    Millilitre,

    [JsonStringEnumMemberName("LTR")]
    Litre,

    [JsonStringEnumMemberName("KWH")]
    KilowattHour,

    [JsonStringEnumMemberName("E34")]
    Gigabyte,

    [JsonStringEnumMemberName("SET")]
    Set,

    [JsonStringEnumMemberName("PR")]
    Pair,

    [JsonStringEnumMemberName("XBX")]
    Box,

    [JsonStringEnumMemberName("XPK")]
    Package,

    [JsonStringEnumMemberName("E48")]
    Service,

    [JsonStringEnumMemberName("IE")]
    Person,

    [JsonStringEnumMemberName("LS")]
    LumpSum,
}
