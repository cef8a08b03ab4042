namespace Billing.Api.Sellers;

/// <summary>The picture that stands on the seller's documents. It never changes: another one is another row.</summary>
public sealed class Logo : IVersioned
{
    // For EF Core.
    private Logo()
    {
    }

    internal Logo(LogoImage image) => (MediaType, Bytes) = (image.MediaType, image.Bytes);

    public long Id { get; private set; }

    public string MediaType { get; private set; } = "";

#pragma warning disable CA1819 // It is written to the database and to responses as it is.
    public byte[] Bytes { get; private set; } = [];
#pragma warning restore CA1819

    public uint Version { get; private set; }
}
