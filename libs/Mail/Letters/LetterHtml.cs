using System.Net;
using System.Text;

namespace Mail;

/// <summary>A letter as HTML, for mail programs: styles stand at the elements, and nothing is loaded from elsewhere.</summary>
internal static class LetterHtml
{
    private const string Body = "margin:0;padding:24px;background:#f4f5f7;color:#1f2328;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";
    private const string Card = "max-width:560px;margin:0 auto;padding:24px;background:#fff;border-radius:8px";
    private const string Button = "display:inline-block;padding:10px 20px;background:#3b5bdb;color:#fff;border-radius:6px;text-decoration:none;font-weight:600";
    private const string Small = "color:#57606a;font-size:14px";

    public static string Of(Letter letter, string? sender)
    {
        var html = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"").Append(letter.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(letter.Subject)).Append("</title>\n</head>\n")
            .Append("<body style=\"").Append(Body).Append("\">\n<div style=\"").Append(Card).Append("\">\n")
            .Append("<h1 style=\"margin-top:0;font-size:20px\">").Append(Encode(letter.Subject)).Append("</h1>\n");
        foreach (var part in letter.Parts)
        {
            html.Append(Of(part)).Append('\n');
        }

        if (!string.IsNullOrEmpty(sender))
        {
            html.Append("<p style=\"").Append(Small).Append("\">").Append(Encode(sender)).Append("</p>\n");
        }

        return html.Append("</div>\n</body>\n</html>\n").ToString();
    }

    private static string Of(LetterPart part) => part switch
    {
        Paragraph paragraph => $"<p>{Encode(paragraph.Text).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>",
        LetterLink link =>
            $"<p><a href=\"{Encode(link.Address)}\" style=\"{Button}\">{Encode(link.Label)}</a></p>\n<p style=\"{Small};word-break:break-all\">{Encode(link.Address)}</p>",
        Facts facts => $"<ul>\n{string.Concat(facts.Values.Select(fact => $"<li>{Encode(fact.Name)}: <strong>{Encode(fact.Value)}</strong></li>\n"))}</ul>",
        Note note => $"<p style=\"{Small}\">{Encode(note.Text)}</p>",
        _ => throw new ArgumentException($"There is no HTML for {part.GetType().Name}."),
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
