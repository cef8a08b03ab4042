namespace Aspire.Hosting;

/// <summary>The application is not made as it must be, or lacks something; the message says what.</summary>
public class DistributedApplicationException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public DistributedApplicationException()
    {
    }

    /// <summary>Makes one.</summary>
    public DistributedApplicationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one that another has caused.</summary>
    public DistributedApplicationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
