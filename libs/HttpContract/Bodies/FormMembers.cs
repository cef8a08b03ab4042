namespace HttpContract.Bodies;

/// <summary>Reads the members of an HTML form of either encoding.</summary>
internal static class FormMembers
{
    public static async Task<Dictionary<string, FieldValue>> ReadAsync(
        HttpRequest request, byte[] bytes, CancellationToken cancellationToken)
    {
        request.Body = new MemoryStream(bytes);
        var form = await ReadFormAsync(request, cancellationToken);

        var members = form.ToDictionary(
            field => field.Key,
            field => field.Value is [{ } text] ? new FieldValue(FieldKind.Text, text) : new FieldValue(FieldKind.Repeated),
            StringComparer.Ordinal);
        foreach (var file in form.Files)
        {
            members[file.Name] = new(members.ContainsKey(file.Name) ? FieldKind.Repeated : FieldKind.File);
        }

        return members;
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // It is read from memory, so this is not a network error.
            throw new MalformedBodyException("The body is not a valid form.");
        }
    }
}
