using Microsoft.EntityFrameworkCore;

namespace Gateway.Tests.Sessions;

/// <summary>What a <see cref="TestProvider"/> keeps.</summary>
public sealed class ProviderDbContext(DbContextOptions<ProviderDbContext> options) : DbContext(options);
