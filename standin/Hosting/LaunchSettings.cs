using System.Text.Json;

namespace Aspire.Hosting;

/// <summary>A project's <c>Properties/launchSettings.json</c>.</summary>
internal sealed class LaunchSettings
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The profiles, in the order of the file.</summary>
    public Dictionary<string, LaunchProfile> Profiles { get; init; } = [];

    /// <returns>The settings, or null where there is no such file.</returns>
    /// <exception cref="DistributedApplicationException">The file is not valid.</exception>
    public static LaunchSettings? Read(string projectDirectory)
    {
        var file = Path.Combine(projectDirectory, "Properties", "launchSettings.json");
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<LaunchSettings>(File.ReadAllText(file), Options);
        }
        catch (JsonException exception)
        {
            throw new DistributedApplicationException($"The launch settings '{file}' are not valid JSON: {exception.Message}", exception);
        }
    }

    /// <summary>The profile of a name.</summary>
    /// <exception cref="DistributedApplicationException">There is none of that name.</exception>
    public (string Name, LaunchProfile Profile) Get(string name) =>
        Profiles.TryGetValue(name, out var profile) ? (name, profile) : throw new DistributedApplicationException($"Launch settings file does not contain '{name}' profile.");

    /// <summary>The preferred profile, else the first that starts the project.</summary>
    public (string Name, LaunchProfile Profile)? Select(string? preferredName = null)
    {
        if (preferredName is not null && Profiles.TryGetValue(preferredName, out var preferred))
        {
            return (preferredName, preferred);
        }

        var first = Profiles.FirstOrDefault(profile => profile.Value.CommandName == "Project");
        return first.Value is null ? null : (first.Key, first.Value);
    }
}

/// <summary>One way to start a project.</summary>
internal sealed class LaunchProfile
{
    public string? CommandName { get; init; }

    public string? ApplicationUrl { get; init; }

    public Dictionary<string, string> EnvironmentVariables { get; init; } = [];

    public IEnumerable<Uri> Urls => (ApplicationUrl ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => new Uri(url));
}
