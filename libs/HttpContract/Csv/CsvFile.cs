using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Csv;

/// <summary>200 with a CSV file, which is sent while it is read, so that its size does not matter.</summary>
/// <param name="rows">If reading the first fails, the response is an error; later, the connection is aborted.</param>
public sealed class CsvFile<T>(string name, IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvRow, T> write)
    : IResult, IEndpointMetadataProvider
{
    private const int BufferSize = 32 * 1024;

    // Spreadsheets tell UTF-8 by it.
    private const char Mark = '\uFEFF';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, aborted) = (httpContext.Response, httpContext.RequestAborted);
        await using var reading = rows.GetAsyncEnumerator(aborted);
        var more = !HttpMethods.IsHead(httpContext.Request.Method) && await reading.MoveNextAsync();

        response.ContentType = $"{MediaTypes.Csv}; charset=utf-8; header=present";
        response.Headers.CacheControl = JsonBody.CacheControl;
        response.Headers.Vary = HeaderNames.Accept;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        await using var body = new StreamWriter(response.Body, Utf8, BufferSize, leaveOpen: true);
        var line = new StringBuilder().Append(Mark).Append(string.Join(',', columns)).Append("\r\n");
        for (; more; more = await reading.MoveNextAsync())
        {
            await body.WriteAsync(line, aborted);
            line.Clear();
            write(new(line), reading.Current);
        }

        await body.WriteAsync(line, aborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new OffersAttribute(MediaTypes.Csv));
}
