using HttpContract.Bodies;
using HttpContract.OpenApi;
using HttpContract.Preconditions;

namespace HttpContract.Tests.Sample;

[TextSchema("One line of 1 to 100 characters.", MaxLength = 100, OrNumber = true), Example("Emma")]
public sealed record Title(string Value)
{
    public static Parsed<Title> Parse(string text) =>
        PlainText.Line(100)(text) is { Error: null, Value: { } line } ? new Title(line) : PlainText.Line(100)(text).Error!;
}

public sealed record Chapter(Title Title) : IBody<Chapter>
{
    public static Chapter Read(BodyFields fields) => new(fields.Required("title", Title.Parse));
}

public sealed record BookPatch(
    Title? Title, int? Pages, DateOnly? Published, [property: Example("A gift")] Optional<string>? Note, IReadOnlyList<Chapter>? Chapters) : IBody<BookPatch>
{
    public static BookPatch Read(BodyFields fields) => new(
        fields.Optional("title", Title.Parse),
        fields.OptionalValue("pages", WholeNumber.Between(1, 9999)),
        fields.OptionalValue("published", CalendarDate.Parse),
        fields.Nullable("note", PlainText.Lines(200)),
        fields.Objects("chapters", 3, Chapter.Read));

    public void Apply(Book book)
    {
        book.Title = Title?.Value ?? book.Title;
        book.Pages = Pages ?? book.Pages;
        book.Published = Published ?? book.Published;
        book.Note = Note.Or(book.Note);
        book.Chapters = Chapters?.Select(chapter => chapter.Title.Value).ToList() ?? book.Chapters;
    }
}

public sealed record BookInput(
    Title Title,
    int Pages,
    DateOnly? Published = null,
    [property: Example("A gift")] Optional<string>? Note = null,
    IReadOnlyList<Chapter>? Chapters = null) : IBody<BookInput>
{
    public BookPatch Patch => new(Title, Pages, Published, Note, Chapters);

    public static BookInput Read(BodyFields fields)
    {
        fields.Require("title", "pages");
        var (title, pages, published, note, chapters) = BookPatch.Read(fields);
        return new(title!, pages ?? 0, published, note, chapters);
    }
}

/// <summary>A body that may be left out.</summary>
public sealed record Loan([property: Example("Ada")] string? To) : IBody<Loan>
{
    public static bool IsOptional => true;

    public static Loan Read(BodyFields fields) => new(fields.Optional("to", PlainText.Line(20)));
}

public sealed record BookResponse(
    long Id,
    [property: Example("Emma")] string Title,
    int Pages,
    DateOnly Published,
    [property: Example("A gift")] string? Note,
    [property: Example(new[] { "One" })] IReadOnlyList<string> Chapters,
    bool IsLent,
    DateTime CreatedAt)
{
    public static BookResponse Of(Book book) =>
        new(book.Id, book.Title, book.Pages, book.Published, book.Note, book.Chapters, book.IsLent, book.CreatedAt);

    public static OkWithETag<BookResponse> Ok(Book book) => new(Of(book), ETag.Of(book));
}
