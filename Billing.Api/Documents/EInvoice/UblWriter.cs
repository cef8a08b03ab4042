using System.Globalization;
using System.Text;
using System.Xml;

namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes the elements of UBL 2.1. What has no value is not written.</summary>
internal sealed class UblWriter : IDisposable
{
    private const string Basic = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private const string Aggregate = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";

    private readonly XmlWriter _xml;

    public UblWriter(Stream stream, string root)
    {
        _xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" });
        _xml.WriteStartElement(root, $"urn:oasis:names:specification:ubl:schema:xsd:{root}-2");
        _xml.WriteAttributeString("xmlns", "cac", null, Aggregate);
        _xml.WriteAttributeString("xmlns", "cbc", null, Basic);
    }

    public void Dispose() => _xml.Dispose();

    public void Value(string name, string? value, params (string Name, string Value)[] attributes)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        _xml.WriteStartElement(name, Basic);
        foreach (var (attribute, text) in attributes)
        {
            _xml.WriteAttributeString(attribute, text);
        }

        _xml.WriteString(string.Concat(value.Select(character => IsWritable(character) ? character : '\uFFFD')));
        _xml.WriteEndElement();
    }

    // XML cannot say all that Unicode can.
    private static bool IsWritable(char character) => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character);

    public void Date(string name, DateOnly? date) => Value(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Number(string name, decimal number, params (string Name, string Value)[] attributes) =>
        Value(name, number.ToString("0.##########", CultureInfo.InvariantCulture), attributes);

    /// <summary>An amount, with the two decimals that EN 16931 has at most.</summary>
    public void Amount(string name, decimal amount, string currency) =>
        Value(name, amount.ToString("0.00", CultureInfo.InvariantCulture), ("currencyID", currency));

    public void Part(string name, Action content)
    {
        _xml.WriteStartElement(name, Aggregate);
        content();
        _xml.WriteEndElement();
    }
}
