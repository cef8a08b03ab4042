using Microsoft.EntityFrameworkCore;

namespace Standin.Tests.NpgsqlEntityFrameworkCore;

public sealed class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : DbContext(options);
