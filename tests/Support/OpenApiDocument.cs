using System.Text.Json.Nodes;

namespace Tests;

/// <summary>The OpenAPI documents that are kept in the repository, since clients are generated from them.</summary>
public static class OpenApiDocument
{
    public static async Task MatchesAsync(HttpClient client, string project)
    {
        var file = Path.Combine(Repository(), project, project + ".json");
        var kept = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        var served = await client.GetAsync("/openapi/v1.json").JsonAsync();
        Assert.True(
            JsonNode.DeepEquals(kept, served),
            $"{project}.json is stale: dotnet build {project} -p:OpenApiGenerateDocumentsOnBuild=true, then npm run generate:api in web.");
    }

    public static IEnumerable<JsonNode> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    public static void HasWholeExamples(JsonNode document)
    {
        foreach (var operation in Operations(document))
        {
            var bodies = operation["responses"]!.AsObject().Select(response => response.Value).Append(operation["requestBody"])
                .SelectMany(body => body?["content"]?.AsObject().ToList() ?? []);
            Assert.All(bodies.Where(body => !IsFile(body.Key, body.Value!)), body =>
                Assert.DoesNotContain("null", body.Value!["example"]?.ToJsonString() ?? "null", StringComparison.Ordinal));
        }
    }

    private static bool IsFile(string type, JsonNode body) => type == "text/csv" || (string?)body["schema"]?["format"] == "binary";

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Aspire.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Aspire.sln in any folder above {AppContext.BaseDirectory}.");
    }
}
