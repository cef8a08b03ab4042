namespace Billing.Api.Documents.Pdf;

/// <summary>A table that goes on over pages, each of which has its header.</summary>
internal sealed class DocumentTable
{
    private const double Size = 9;
    private const double Small = 8;
    private const double Padding = 5;
    private const double Gap = 10;
    private const double Muted = 0.35;

    private readonly DocumentFlow _flow;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly StructureElement _table;
    private readonly StructureElement _body;

    public DocumentTable(DocumentFlow flow, IReadOnlyList<TableColumn> columns)
    {
        (_flow, _columns) = (flow, columns);
        _table = flow.Root.Add("Table");
        flow.Need(80);
        Header(_table.Add("THead").Add("TR"));
        _body = _table.Add("TBody");

        // Only the first is read aloud.
        flow.OnNewPage = () => Header(null);
    }

    /// <summary>Adds a row; a note stands below the first cell.</summary>
    public void Row(IReadOnlyList<string> cells, string? note = null)
    {
        var paragraphs = cells.Select((cell, index) => Paragraph.Of(cell, _columns[index].Width - (index == 0 ? Gap : 0), Size)).ToArray();
        var below = note is null ? null : Paragraph.Of(note, _columns[0].Width - Gap, Small);
        var height = Math.Max(
            (paragraphs[0].Lines.Count * DocumentFlow.LineHeight(Size)) + ((below?.Lines.Count ?? 0) * DocumentFlow.LineHeight(Small)),
            paragraphs.Max(paragraph => paragraph.Lines.Count) * DocumentFlow.LineHeight(Size));
        _flow.Need(height + (2 * Padding));
        _flow.Top += Padding;
        var row = _body.Add("TR");
        var x = DocumentFlow.Left;
        foreach (var (index, column) in _columns.Index())
        {
            var cell = row.Add("TD");
            var used = _flow.Column(cell, paragraphs[index], x, column.Width - (index == 0 ? Gap : 0), Size, atRight: column.AtRight);
            if (index == 0 && below is not null)
            {
                _flow.Top += used;
                _flow.Column(cell, below, x, column.Width - Gap, Small, Muted);
                _flow.Top -= used;
            }

            x += column.Width;
        }

        _flow.Top += height + Padding;
        _flow.Rule(0.85);
    }

    public void End()
    {
        _flow.OnNewPage = null;
        _flow.Top += 10;
    }

    private void Header(StructureElement? row)
    {
        var x = DocumentFlow.Left;
        foreach (var column in _columns)
        {
            var cell = row?.Add("TH", "/A << /O /Table /Scope /Column >>");
            _flow.Column(cell, Paragraph.Of(column.Heading, column.Width, Small, bold: true), x, column.Width, Small, Muted, column.AtRight);
            x += column.Width;
        }

        _flow.Top += DocumentFlow.LineHeight(Small) + Padding;
        _flow.Rule(0.2, 0.8);
    }
}
