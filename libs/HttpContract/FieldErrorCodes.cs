namespace HttpContract;

/// <summary>The codes of errors in requests: in their fields, headers and bodies. Codes are part of the contract: they never change.</summary>
public static class FieldErrorCodes
{
    public const string Required = "required";
    public const string Null = "null_not_allowed";
    public const string WrongType = "wrong_type";
    public const string Repeated = "given_more_than_once";
    public const string NotUnicode = "not_unicode";
    public const string ControlCharacters = "control_characters";
    public const string Length = "wrong_length";
    public const string TooManyItems = "too_many_items";
    public const string NotWholeNumber = "not_a_whole_number";
    public const string NotDate = "not_a_date";
    public const string NotInstant = "not_a_date_or_time";
    public const string NotBoolean = "not_true_or_false";
    public const string NotOneOf = "not_one_of";
    public const string UnknownSortField = "unknown_sort_field";
    public const string RepeatedSortField = "repeated_sort_field";
    public const string UnknownCursor = "unknown_cursor";
    public const string MalformedBody = "malformed_body";
    public const string MalformedIfMatch = "malformed_if_match";
    public const string MalformedIdempotencyKey = "malformed_idempotency_key";
    public const string RequestInProgress = "request_in_progress";
    public const string IdempotencyKeyReused = "idempotency_key_reused";
    public const string StoredResponseLost = "stored_response_lost";
}
