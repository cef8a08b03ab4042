using Microsoft.EntityFrameworkCore;

namespace Mail.Tests;

public sealed class LettersDbContext(DbContextOptions<LettersDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddMailTables();
}
