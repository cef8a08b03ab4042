using HttpContract.Idempotency;
using Microsoft.EntityFrameworkCore;
using Persistence;

namespace HttpContract.Tests.Sample;

public sealed class Book : IVersioned
{
    public long Id { get; init; }

    public required string Title { get; set; }

    public required int Pages { get; set; }

    public DateOnly Published { get; set; }

    public string? Note { get; set; }

    public IReadOnlyList<string> Chapters { get; set; } = [];

    public bool IsLent { get; set; }

    public DateTime CreatedAt { get; init; }

    public uint Version { get; init; }
}

public sealed class BooksDbContext(DbContextOptions<BooksDbContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasIdempotencyKeys();
        modelBuilder.HasSnapshots();
        modelBuilder.Entity<Book>().Property(book => book.Version).HasColumnName("xmin").IsRowVersion();
    }
}
