namespace Aspire.Hosting.Processes;

/// <summary>A process that could not be started; the message is one line with the cause and the remedy.</summary>
internal sealed class ProcessStartException(string message, Exception? innerException = null) : Exception(message, innerException);
