namespace Mail.Tests;

/// <summary>What a test does at each step of sending, at all of them side by side: most of it is waiting.</summary>
internal sealed class AtEachStep(Func<SmtpStep, Task> run)
{
    private readonly Lazy<Dictionary<SmtpStep, Task>> _runs = new(() => Enum.GetValues<SmtpStep>().ToDictionary(step => step, run));

    public Task this[SmtpStep step] => _runs.Value[step];
}
