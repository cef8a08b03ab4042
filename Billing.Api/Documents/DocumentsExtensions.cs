namespace Billing.Api.Documents;

internal static class DocumentsExtensions
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddScoped<DocumentReader>().AddScoped<PdfStore>().AddScoped<DocumentFiles>();
}
