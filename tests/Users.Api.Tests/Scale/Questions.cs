namespace Users.Api.Tests.Scale;

/// <summary>What is asked of few users and of many.</summary>
internal static class Questions
{
    public static readonly string[] All =
    [
        .. Users(
            "", "sort=-id", "sort=username", "sort=-username", "sort=email", "sort=-email", "sort=created_at", "sort=-created_at",
            "sort=updated_at", "sort=-updated_at", "limit=500",
            "role=admin", "role=member", "role=admin&sort=username", "role=admin&sort=-created_at",
            "active=true", "active=false", "active=false&sort=-email", "active=false&sort=-id", "role=admin&active=false",
            "id=4321&id=17&id=99", $"username=ader%20{LargeDatabase.Part(513)}", $"email={LargeDatabase.Part(514)}%40example.com",
            $"q={LargeDatabase.FewLetters}", $"q={LargeDatabase.FewLetters}&sort=-username", "q=z", "q=0f", "q=%40", "q=7b",
            $"q={LargeDatabase.FewWord}", $"q={LargeDatabase.FewWord}&sort=username", $"q={LargeDatabase.FewWord}&sort=-updated_at",
            $"q={LargeDatabase.Part(515)}", $"q={LargeDatabase.Part(516)}%40example.com", $"q={LargeDatabase.CommonWord}%20{LargeDatabase.Part(520)}",
            "q=example.com", "q=nobody%20at%20all"),
    ];

    /// <summary>
    /// What finds ten times as many among many, and what finds as many among few: of them the first page is told, and their number up
    /// to 10,000.
    /// </summary>
    public static readonly (string Few, string Many)[] Tenfold =
    [
        ("/users?q=example.com", $"/users?q={LargeDatabase.CommonWord}"), ("/users?q=example.com", "/users?q=n"),
        ("/users?q=example.com&sort=-created_at", $"/users?q={LargeDatabase.CommonWord}&sort=-created_at"),
    ];

    /// <summary>Names that many have, in the order of names: all names before them are met first.</summary>
    public static readonly string LateNames = $"/users?q={LargeDatabase.CommonWord}&sort=username";

    public static readonly (string Sort, string Page)[] Middles =
    [
        ("id", "q=flint&limit=500"), ("username", $"q={LargeDatabase.FewWord}&limit=250"), ("-email", "q=7f&limit=1"),
        ("-created_at", $"q={LargeDatabase.FewWord}&limit=250"), ("updated_at", $"q={LargeDatabase.FewWord}&limit=250"),
    ];

    /// <summary>How many each search finds of many: it is no matter how fast something finds nothing.</summary>
    public static readonly (string Query, string Count)[] Found =
    [
        ($"q={LargeDatabase.FewLetters}", "20"), ("q=z", "20"), ("q=n", "10000+"), ($"q={LargeDatabase.FewWord}", "500"),
        ($"q={LargeDatabase.CommonWord}", "10000+"),
        ($"q={LargeDatabase.Part(515)}", "1"), ($"q={LargeDatabase.Part(516)}%40example.com", "1"), ("q=example.com", "10000+"),
        ($"username=ader%20{LargeDatabase.Part(513)}", "1"), ($"email={LargeDatabase.Part(514)}%40example.com", "1"),
    ];

    private static IEnumerable<string> Users(params string[] queries) => queries.Select(query => "/users?" + query);
}
