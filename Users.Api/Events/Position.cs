using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Users.Api.Events;

/// <summary>A position in the feed, between one event and the next.</summary>
/// <param name="TransactionId">The transaction of the event before it.</param>
/// <param name="Id">The event before it.</param>
public readonly record struct Position(ulong TransactionId, long Id)
{
    private static readonly ApiError NotOurs =
        new(UserErrorCodes.UnknownPosition, "Must be the position of an earlier response, or be omitted to start at the beginning.");

    public static readonly Position Beginning = new(0, 0);

    /// <summary>Parses the result of <see cref="ToString"/>.</summary>
    public static Parsed<Position> Parse(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return NotOurs;
        }

        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        return parts.Length == 2
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var transaction)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? new Position(transaction, id)
                : NotOurs;
    }

    /// <summary>Opaque to clients.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{TransactionId}.{Id}")));
}
