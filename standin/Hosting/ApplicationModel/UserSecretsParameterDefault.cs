using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A default that is made once and then kept in the AppHost's user secrets.</summary>
internal sealed class UserSecretsParameterDefault(IDistributedApplicationBuilder builder, string parameterName, ParameterDefault parameterDefault) : ParameterDefault
{
    private static readonly Lock Writing = new();
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly JsonDocumentOptions AsConfigurationReads = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public override string GetDefaultValue()
    {
        var value = parameterDefault.GetDefaultValue();
        if (builder.AppHostAssembly?.GetCustomAttribute<UserSecretsIdAttribute>() is { } secrets)
        {
            Save(PathHelper.GetSecretsPathFromSecretsId(secrets.UserSecretsId), $"Parameters:{parameterName}", value);
        }

        return value;
    }

    /// <summary>Whole or not at all, readable by its owner only.</summary>
    private static void Save(string file, string key, string value)
    {
        lock (Writing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var content = File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file), documentOptions: AsConfigurationReads) as JsonObject ?? [] : [];
            content[key] = value;

            var temporary = $"{file}.{Guid.NewGuid():N}";
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var writer = new StreamWriter(temporary, options))
            {
                writer.Write(content.ToJsonString(Indented));
            }

            File.Move(temporary, file, overwrite: true);
        }
    }
}
