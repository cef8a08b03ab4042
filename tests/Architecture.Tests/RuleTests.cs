using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Architecture.Tests;

/// <summary>The rules of ARCHITECTURE.md that project references do not enforce.</summary>
public sealed partial class RuleTests
{
    private static readonly System.Reflection.Assembly[] Assemblies =
        [.. ((string[])["Users.Api", "Billing.Api", "Gateway", "HttpContract", "Mail", "Persistence", "ServiceDefaults"]).Select(System.Reflection.Assembly.Load)];

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader().LoadAssemblies(Assemblies).Build();

    private static readonly string Root = FindRoot();

    private static readonly string[] Files = [.. FilesIn(Root).Select(file => file.Replace('\\', '/'))];

    // What reads as a path and is none, or is made by running something.
    private static readonly string[] NoFiles = ["AppHost/.data", "AppHost/.data/postgres", "bin/Release/net10.0/logs", "dist/", "10.0.0.0/8", "http/protobuf"];

    [Theory]
    [InlineData("Gateway", "HttpContract|Mail|Users\\.Api|Billing\\.Api")]
    [InlineData("Users.Api", "Billing\\.Api|Gateway")]
    [InlineData("Billing.Api", "Users\\.Api|Gateway")]
    [InlineData("HttpContract", "Mail|Users\\.Api|Billing\\.Api|Gateway")]
    [InlineData("Mail", "HttpContract|Users\\.Api|Billing\\.Api|Gateway")]
    [InlineData("Persistence", "HttpContract|Mail|Users\\.Api|Billing\\.Api|Gateway")]
    [InlineData("ServiceDefaults", "Persistence|HttpContract|Mail|Users\\.Api|Billing\\.Api|Gateway|Microsoft\\.EntityFrameworkCore")]
    public void Assembly_does_not_depend_on(string assembly, string others)
    {
        var subject = Types().That().ResideInAssembly(System.Reflection.Assembly.Load(assembly));
        AssertHolds(subject.Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching($"^({others})(\\.|$)"));
    }

    [Theory]
    [InlineData("Users.Api.Users.User")]
    [InlineData("Users.Api.Accounts.Account")]
    [InlineData("Billing.Api.Invoices.Invoice")]
    [InlineData("Billing.Api.Payments.Payment")]
    [InlineData("Billing.Api.CreditNotes.CreditNote")]
    [InlineData("Billing.Api.Customers.Customer")]
    public void Entity_knows_nothing_of_HTTP(string entity) => AssertHolds(
        Types().That().HaveFullName(entity).Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(HttpContract\.(Bodies|Idempotency|Paging|OpenApi)|Microsoft\.AspNetCore\.Http)"));

    [Fact]
    public void Only_tests_of_the_whole_system_reference_the_AppHost() => Assert.Equal(
        ["AppHost.Tests", "EndToEnd.Tests"],
        Directory.GetFiles(Path.Combine(Root, "tests"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => XDocument.Load(project).Descendants("ProjectReference").Any(reference => $"{reference.Attribute("Include")?.Value}".EndsWith("/AppHost.csproj", StringComparison.Ordinal)))
            .Select(project => Path.GetFileNameWithoutExtension(project)).Order(StringComparer.Ordinal));

    [Fact]
    public void Gateway_names_no_member_of_an_invoice_or_a_user()
    {
        string[] words = ["invoice", "tax_rate", "credit_note", "bill_to", "due_date", "memo"];
        var named = SourceFiles("Gateway").SelectMany(file => StringLiteral().Matches(File.ReadAllText(file)).Select(literal => (File: Path.GetFileName(file), Text: literal.Value)))
            .Where(literal => words.Any(word => literal.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));

        Assert.Empty(named);
    }

    /// <summary>Connections return to their pool as they are: what one request left in a session, the next would find.</summary>
    [Fact]
    public void Only_a_connection_outside_of_the_pool_changes_its_session() => Assert.All(
        ((string[])["Users.Api", "Billing.Api", "Gateway", "libs/HttpContract", "libs/Mail", "libs/Persistence"]).SelectMany(SourceFiles)
            .Where(file => SessionState().IsMatch(File.ReadAllText(file))),
        file => Assert.Contains("Pooling = false", File.ReadAllText(file), StringComparison.Ordinal));

    /// <summary>All there are. They give as much of a path as their readers need.</summary>
    public static TheoryData<string> Documents() =>
        [.. Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Root, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_a_document_names_exists(string document)
    {
        var (text, folder) = (File.ReadAllText(Path.Combine(Root, document)), Path.GetDirectoryName(Path.Combine(Root, document))!);
        var links = Link().Matches(text).Select(link => link.Groups[1].Value).Where(link => !link.Contains(':', StringComparison.Ordinal));
        var paths = Quoted().Matches(text).Select(quoted => quoted.Groups[1].Value).Where(quoted => FileOrFolder().IsMatch(quoted) && !NoFiles.Contains(quoted));
        var tests = NameOfTests().Matches(text).Select(name => name.Value);

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
        Assert.All(paths, path => Assert.Contains(Files, file => $"{file}/".Contains($"/{path.TrimEnd('/')}/", StringComparison.Ordinal)));
        Assert.All(tests, test => Assert.Contains(Files, file =>
            file.EndsWith($"/{test}.cs", StringComparison.Ordinal) && File.ReadAllText(file).Contains($" class {test}", StringComparison.Ordinal)));
    }

    private static void AssertHolds(TypesShouldConjunction rule) =>
        Assert.Empty(rule.Evaluate(Code).Where(result => !result.Passed).Select(result => result.Description));

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is not ("bin" or "obj" or "node_modules" or ".git" or ".data")).SelectMany(FilesIn));

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.GetFiles(Path.Combine(Root, project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Aspire.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex("\"[^\"\n]*\"")]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"pg_(try_)?advisory_lock|["";] ?(SET|LISTEN|PREPARE|CREATE TEMP) |set_config\([^\n]*false\)")]
    private static partial Regex SessionState();

    [GeneratedRegex(@"\b[A-Z]\w+Tests\b")]
    private static partial Regex NameOfTests();

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[\w.-]+(/[\w.-]*)+$|^[\w.-]+\.(cs|md|json|props|tsx?|mjs|py)$")]
    private static partial Regex FileOrFolder();
}
