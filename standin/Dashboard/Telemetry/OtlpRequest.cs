namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>Reads what OpenTelemetry exports: the requests for logs, traces and metrics have the same form, a resource with scopes with items.</summary>
internal static class OtlpRequest
{
    /// <summary>Reads an item.</summary>
    public delegate T ItemReader<out T>(string resource, string scope, ReadOnlySpan<byte> message);

    /// <summary>The items of a request, in its order.</summary>
    /// <exception cref="FormatException">This is no such request.</exception>
    public static List<T> Read<T>(ReadOnlySpan<byte> request, ItemReader<T> readItem)
    {
        var items = new List<T>();
        for (var field = new ProtobufMessage(request); field.Read();)
        {
            if (field.Field == 1)
            {
                ReadResource(field.Bytes, readItem, items);
            }
        }

        return items;
    }

    private static void ReadResource<T>(ReadOnlySpan<byte> message, ItemReader<T> readItem, List<T> items)
    {
        var resource = "";
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1: resource = NameOf(field.Bytes); break;
                case 2: ReadScope(resource, field.Bytes, readItem, items); break;
            }
        }
    }

    private static void ReadScope<T>(string resource, ReadOnlySpan<byte> message, ItemReader<T> readItem, List<T> items)
    {
        var scope = "";
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1: scope = ScopeNameOf(field.Bytes); break;
                case 2: items.Add(readItem(resource, scope, field.Bytes)); break;
            }
        }
    }

    private static string ScopeNameOf(ReadOnlySpan<byte> message)
    {
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            if (field.Field == 1)
            {
                return field.Text;
            }
        }

        return "";
    }

    /// <summary>The service's name, or the replica's.</summary>
    private static string NameOf(ReadOnlySpan<byte> message)
    {
        var (service, instance) = ("unknown", "");
        for (var field = new ProtobufMessage(message); field.Read();)
        {
            if (field.Field != 1)
            {
                continue;
            }

            switch (Attributes.Read(field.Bytes))
            {
                case { Key: "service.name" } name: service = name.Value; break;
                case { Key: "service.instance.id" } id: instance = id.Value; break;
            }
        }

        return instance.StartsWith($"{service}-", StringComparison.Ordinal) ? instance : service;
    }
}
