namespace ServiceDefaults.Errors;

public static class ExceptionExtensions
{
    /// <summary>The exception and what caused it, from the outside in.</summary>
    public static IEnumerable<Exception> WithCauses(this Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
