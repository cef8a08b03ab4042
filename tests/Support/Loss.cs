namespace Tests;

/// <summary>What a <see cref="FaultyNetwork"/> loses of a COMMIT.</summary>
public enum Loss
{
    Request,

    /// <summary>The request, and the server does not hear that the connection is gone: it keeps the transaction and its locks.</summary>
    RequestUnnoticed,

    /// <summary>The answer: the connection breaks as soon as the server got the request.</summary>
    Answer,

    /// <summary>The answer, and with it every connection: the server is reached no more.</summary>
    AnswerAndNetwork,
}
