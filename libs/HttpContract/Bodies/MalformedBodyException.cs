namespace HttpContract.Bodies;

/// <summary>A body that is not of the format that its Content-Type names; the message is for the client.</summary>
internal sealed class MalformedBodyException(string message) : Exception(message);
