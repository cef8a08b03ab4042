using System.ComponentModel;
using HttpContract.Bodies;
using HttpContract.Csv;
using HttpContract.Idempotency;
using HttpContract.OpenApi;
using HttpContract.Paging;
using HttpContract.Preconditions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Persistence;
using ServiceDefaults.Auth;
using ServiceDefaults.Errors;

namespace HttpContract.Tests.Sample;

public sealed class BookListQuery : ListQuery
{
    public static readonly SortFields<Book> SortFields = new SortFields<Book>(book => book.Id)
        .Add("title", book => book.Title)
        .Add("pages", book => book.Pages)
        .Add("published", book => book.Published)
        .Add("created_at", book => book.CreatedAt);

    [FromQuery(Name = "id"), QueryNumber(1), Description("Only books with this id.")]
    public string[]? Id { get; init; }

    [FromQuery(Name = "title"), Description("Only books with this title.")]
    public string? Title { get; init; }

    [FromQuery(Name = "created_after"), Description("Only books created at this time or later.")]
    public string? CreatedAfter { get; init; }

    public IQueryable<Book> Filter(IQueryable<Book> books, FieldErrors errors)
    {
        var (text, title) = (errors.Read("q", Q, QueryText.Parse), errors.Read("title", Title, QueryText.Parse));
        var ids = errors.ReadValues("id", Id ?? [], WholeNumber.ParseId);
        var after = errors.ReadValue("created_after", CreatedAfter, Instant.Parse);
        books = text is null ? books : books.Where(book => book.Title.Contains(text));
        books = title is null ? books : books.Where(book => book.Title == title);
        books = ids.Count == 0 ? books : books.Where(book => ids.Contains(book.Id));
        return after is null ? books : books.Where(book => book.CreatedAt >= after);
    }
}

internal static class BookErrorCodes
{
    public const string Lent = "book_lent";
}

internal static class BooksApi
{
    private static readonly WholeList<BooksDbContext, Book, Book> All = new(db => db.Books, book => book);

    public static void MapBooks(this IEndpointRouteBuilder app)
    {
        var books = app.MapResource("/books").RequireAuthorization(Policies.Caller);
        books.MapGetAndHead("", ListAsync).WithName("list_books").ProducesValidationProblem();
        books.MapPost("", CreateAsync).WithName("create_book");
        var book = books.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        book.MapGetAndHead("", GetAsync).WithName("get_book").WithConditionalGet();
        book.MapPut("", (long id, Body<BookInput> body, IfMatch ifMatch, BooksDbContext db, CancellationToken token) =>
            EditAsync(id, body.Value.Patch, ifMatch, db, token)).WithName("replace_book");
        book.MapPatch("", (long id, Body<BookPatch> body, IfMatch ifMatch, BooksDbContext db, CancellationToken token) =>
            EditAsync(id, body.Value, ifMatch, db, token)).WithName("update_book");
        book.MapDelete("", DeleteAsync).WithName("delete_book");
        book.MapPost("/lend", LendAsync).WithName("lend_book");
        book.MapPost("/return", ReturnAsync).WithName("return_book");
        book.MapPost("/secret", TellSecretAsync).WithName("tell_secret_of_book");
    }

    private static async Task<Results<Page<BookResponse>, CsvFile<Book>, Problem>> ListAsync(
        [AsParameters] BookListQuery query, BooksDbContext db, CancellationToken token)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(BookListQuery.SortFields, errors);
        var all = All.In(db);
        var books = query.Filter(all.Items, errors);
        return errors.Any ? errors.ToProblem()
            : query.Request.PrefersCsv() ? new CsvFile<Book>("books.csv", ["id", "title", "pages"], page.Sorted(books).AsAsyncEnumerable(), Write)
            : await page.ReadAsync(books, all, BookResponse.Of, token);

        static void Write(CsvRow row, Book book) => row.Plain(book.Id).Text(book.Title).Plain(book.Pages).End();
    }

    private static Task<IdempotentResult<CreatedWithETag<BookResponse>>> CreateAsync(
        Body<BookInput> body, IdempotencyKey key, TimeProvider clock, BooksDbContext db, CancellationToken token) => new Opening(db).SaveOnceAsync(
        key,
        async token =>
        {
            var book = new Book { Title = "", Pages = 0, CreatedAt = clock.Now() };
            body.Value.Patch.Apply(book);
            db.Add(book);
            await db.SaveChangesAsync(token);
            return (IdempotentResult<CreatedWithETag<BookResponse>>)new CreatedWithETag<BookResponse>($"/books/{book.Id}", BookResponse.Of(book), ETag.Of(book));
        },
        token);

    private static async Task<Results<OkWithETag<BookResponse>, Problem>> GetAsync(long id, BooksDbContext db, CancellationToken token) =>
        await db.Books.AsNoTracking().SingleOrDefaultAsync(book => book.Id == id, token) is { } book
            ? BookResponse.Ok(book)
            : Problems.NotFound("Book", id);

    private static Task<Results<OkWithETag<BookResponse>, Problem>> EditAsync(
        long id, BookPatch patch, IfMatch ifMatch, BooksDbContext db, CancellationToken token) =>
        db.InTransactionAsync(token => ChangeAsync(id, ifMatch, db, patch.Apply, BookResponse.Ok, token), token);

    private static Task<Results<NoContent, Problem>> DeleteAsync(long id, IfMatch ifMatch, BooksDbContext db, CancellationToken token) =>
        db.InTransactionAsync(token => ChangeAsync(id, ifMatch, db, book => db.Remove(book), _ => TypedResults.NoContent(), token), token);

    private static Task<IdempotentResult<OkWithETag<BookResponse>>> LendAsync(
        long id, Body<Loan> body, IfMatch ifMatch, IdempotencyKey key, BooksDbContext db, CancellationToken token) => new Opening(db).SaveOnceAsync<OkWithETag<BookResponse>>(
        key,
        async token => await db.Books.AnyAsync(book => book.Id == id && book.IsLent, token)
            ? Problems.Of(StatusCodes.Status409Conflict, new(BookErrorCodes.Lent, "The book is lent."))
            : await ChangeAsync(id, ifMatch, db, book => (book.IsLent, book.Note) = (true, body.Value.To ?? book.Note), BookResponse.Ok, token),
        token);

    private static Task<IdempotentResult<NoContent>> ReturnAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, BooksDbContext db, CancellationToken token) => new Opening(db).SaveOnceAsync<NoContent>(
        key, async token => await ChangeAsync(id, ifMatch, db, book => book.IsLent = false, _ => TypedResults.NoContent(), token), token);

    private static Task<IdempotentResult<OkWithETag<BookResponse>>> TellSecretAsync(
        long id, IdempotencyKey key, BooksDbContext db, CancellationToken token) => new Opening(db).SaveOnceAsync<OkWithETag<BookResponse>>(
        key,
        async token => await db.Books.SingleOrDefaultAsync(book => book.Id == id, token) is { } book
            ? BookResponse.Ok(book)
            : Problems.NotFound("Book", id),
        token,
        isSecret: true);

    private static async Task<Results<TResult, Problem>> ChangeAsync<TResult>(
        long id, IfMatch ifMatch, BooksDbContext db, Action<Book> change, Func<Book, TResult> answer, CancellationToken token)
        where TResult : IResult
    {
        if (await db.FindForUpdateAsync<Book>(id, token) is not { } book)
        {
            return Problems.NotFound("Book", id);
        }

        if (!ifMatch.Allows(ETag.Of(book)))
        {
            return Problems.PreconditionFailed();
        }

        change(book);
        await db.SaveChangesAsync(token);
        return answer(book);
    }
}
