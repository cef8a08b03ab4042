namespace HttpContract.Bodies;

/// <summary>The body is not in the format of its Content-Type. The message is for the client.</summary>
internal sealed class MalformedBodyException(string message) : Exception(message);
