using ServiceDefaults;

namespace HttpContract.Bodies;

/// <summary>Reads the members of an HTML form of either encoding.</summary>
internal static class FormMembers
{
    public static async Task<Dictionary<string, FieldValue>> ReadAsync(
        HttpRequest request, byte[] bytes, CancellationToken cancellationToken)
    {
        request.Body = new MemoryStream(bytes);
        var form = await request.TryReadFormAsync(cancellationToken) ?? throw new MalformedBodyException("The body is not a valid form.");

        var members = form.ToDictionary(
            field => field.Key,
            field => field.Value is [{ } text] ? new FieldValue(text.Length == 0 ? FieldKind.Blank : FieldKind.Text, text) : new FieldValue(FieldKind.Repeated),
            StringComparer.Ordinal);
        foreach (var file in form.Files)
        {
            members[file.Name] = new(members.ContainsKey(file.Name) ? FieldKind.Repeated : FieldKind.File);
        }

        return members;
    }
}
