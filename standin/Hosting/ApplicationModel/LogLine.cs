using System.Diagnostics;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A line of a resource's log.</summary>
/// <param name="LineNumber">Counted from 1.</param>
/// <param name="Content">When it was written (RFC 3339, UTC), a space, and the line.</param>
/// <param name="IsErrorMessage">Whether it came by the standard error stream.</param>
[DebuggerDisplay("{Content}")]
public readonly record struct LogLine(int LineNumber, string Content, bool IsErrorMessage);
