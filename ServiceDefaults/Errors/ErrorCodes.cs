using System.Reflection;
using Microsoft.AspNetCore.WebUtilities;

namespace ServiceDefaults.Errors;

/// <summary>The codes of problems that any program of the system may respond with. Codes are part of the contract: they never change.</summary>
public static class ErrorCodes
{
    public const string InvalidFields = "invalid_fields";
    public const string ConflictingFields = "conflicting_fields";
    public const string ObjectNotFound = "object_not_found";
    public const string DatabaseUnavailable = "database_unavailable";
    public const string OutcomeUnknown = "outcome_unknown";
    public const string ProviderUnavailable = "identity_provider_unavailable";
    public const string ServiceUnreachable = "service_unreachable";
    public const string ServiceTimeout = "service_timeout";
    public const string Overloaded = "overloaded";
    public const string RateLimited = "rate_limited";
    public const string CsrfHeaderMissing = "csrf_header_missing";
    public const string SessionRequired = "session_required";
    public const string SessionNotFound = "session_not_found";
    public const string ReauthenticationRequired = "reauthentication_required";
    public const string LogoutTokenRefused = "logout_token_refused";
    public const string TracesNotForwarded = "traces_not_forwarded";

    // What middleware and the framework respond with by the status alone.
    private static readonly int[] Statuses = [400, 401, 403, 404, 405, 406, 408, 409, 411, 412, 413, 414, 415, 422, 429, 431, 500, 502, 503, 504];

    /// <summary>The code of a problem of which nothing but the status is known, such as <c>method_not_allowed</c>.</summary>
    public static string Of(int status) => ReasonPhrases.GetReasonPhrase(status).ToLowerInvariant().Replace(' ', '_').Replace("-", "", StringComparison.Ordinal);

    /// <summary>The codes that stand for a status, and the constants of classes like this one.</summary>
    public static IEnumerable<string> In(params IEnumerable<Type> owners) =>
    [
        .. Statuses.Select(Of),
        .. owners.Prepend(typeof(ErrorCodes)).SelectMany(owner => owner.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
    ];
}
