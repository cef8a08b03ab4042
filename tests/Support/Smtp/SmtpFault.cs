namespace Tests.Smtp;

/// <summary>What goes wrong at a step.</summary>
public sealed class SmtpFault
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left;

    private SmtpFault(string? response, bool hangs, int times) => (Response, Hangs, _left) = (response, hangs, times);

    /// <summary>What the server answers instead; null for nothing.</summary>
    public string? Response { get; }

    /// <summary>Whether it keeps the connection open and says nothing more.</summary>
    public bool Hangs { get; }

    /// <summary>Completes when a client has come to the step.</summary>
    public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public static SmtpFault Break(int times = 1) => new(null, hangs: false, times);

    public static SmtpFault Hang(int times = 1) => new(null, hangs: true, times);

    public static SmtpFault Answer(string response, int times = int.MaxValue) => new(response, hangs: false, times);

    internal bool Happens()
    {
        if (Interlocked.Decrement(ref _left) < 0)
        {
            return false;
        }

        _reached.TrySetResult();
        return true;
    }
}
