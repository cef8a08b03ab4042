using System.Diagnostics;

namespace AppHost.Launch;

/// <summary>
/// Retries refused connections. A service listens about a second after its process starts, and Aspire repeats a failed health check
/// only after another second.
/// </summary>
internal sealed class PatientHandler : DelegatingHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
