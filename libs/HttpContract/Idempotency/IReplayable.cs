using Microsoft.AspNetCore.Http;

namespace HttpContract.Idempotency;

/// <summary>An answer that can be kept, and given again to the same request.</summary>
public interface IReplayable
{
    /// <summary>What it will send.</summary>
    StoredAnswer Store(HttpContext context);
}
