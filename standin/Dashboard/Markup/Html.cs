using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Aspire.Hosting.Dashboard.Markup;

/// <summary>Markup. Whatever is put into it as text is encoded: <c>Html.Of($"&lt;b&gt;{text}&lt;/b&gt;")</c>.</summary>
internal readonly record struct Html
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    /// <summary>Markup of a literal with holes; attributes stand in double quotes.</summary>
    public static Html Of(ref Handler handler) => new(handler.ToMarkup());

    /// <summary>One after the other.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts));

    public override string ToString() => _markup ?? "";

    /// <summary>Encodes what is put into the holes.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder _markup;

        public Handler(int literalLength, int formattedCount) => _markup = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string literal) => _markup.Append(literal);

        public void AppendFormatted(Html html) => _markup.Append(html);

        public void AppendFormatted(IEnumerable<Html> parts) => _markup.AppendJoin("", parts);

        public void AppendFormatted(string? text) => _markup.Append(s_encoder.Encode(text ?? ""));

        public void AppendFormatted(IFormattable value, string? format = null) =>
            AppendFormatted(value.ToString(format, System.Globalization.CultureInfo.InvariantCulture));

        internal string ToMarkup() => _markup.ToString();
    }
}
