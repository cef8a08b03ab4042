namespace Gateway.RateLimits;

/// <summary>What a bucket is for. With the limit in it, a changed limit means other buckets: they begin full.</summary>
internal readonly record struct RateLimitKey(string Policy, string Client, RateLimit Limit);
