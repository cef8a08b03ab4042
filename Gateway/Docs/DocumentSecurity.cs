using System.Text.Json.Nodes;

namespace Gateway.Docs;

/// <summary>Who may call, and how they say who they are.</summary>
internal static class DocumentSecurity
{
    private const string Session =
        "For browsers: the HttpOnly cookie `session`, which signing in at `/auth/login` sets, and this header with the value `1` on every request "
        + "that changes something. The browser adds the cookie by itself.";

    private const string Bearer =
        "For programs: an access token from `POST /connect/token` with `grant_type=client_credentials`, a `client_id` and its `client_secret`.";

    public static void AddTo(JsonObject api)
    {
        if (api["components"] is not JsonObject components)
        {
            api["components"] = components = [];
        }

        components["securitySchemes"] = new JsonObject
        {
            ["session"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-CSRF", ["description"] = Session },
            ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT", ["description"] = Bearer },
        };
        api["security"] = new JsonArray(new JsonObject { ["session"] = new JsonArray() }, new JsonObject { ["bearer"] = new JsonArray() });
        foreach (var operation in PublicDocument.OperationsOf(api))
        {
            operation.Remove("security");
        }
    }
}
