namespace HealthData.Conventions.Tests.Documents;

public sealed class DocumentTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Fact]
    public void Links_lead_to_files_and_headings() => Violations.AssertNone(
        from document in Repository.Documents
        from link in DocumentRules.Links(document, Repository.Read(document))
        where !Exists(link.File, link.Anchor)
        select $"{document}: {link.File}#{link.Anchor}",
        "Leads nowhere:");

    [Fact]
    public void Csharp_in_documents_is_compiled_somewhere()
    {
        var compiled = Repository.SourceFiles
            .Where(file => file.StartsWith("samples/", StringComparison.Ordinal)
                || file.Contains("/Snippets/", StringComparison.Ordinal))
            .Select(file => DocumentRules.Normalize(Repository.Read(file)))
            .ToArray();
        Violations.AssertNone(
            from document in Repository.Documents
            from block in DocumentRules.CSharpBlocks(Repository.Read(document))
            let code = DocumentRules.Normalize(block)
            where !compiled.Any(source => source.Contains(code, StringComparison.Ordinal))
            select $"{document}: {code}",
            "Is in no file of tests/HealthData.Conventions.Tests/Snippets or of samples:");
    }

    [Fact]
    public void Changelog_has_an_entry_for_the_version_being_built()
    {
        var version = Regex.Match(Repository.Read("eng/Common.props"), "<Version>(.+)</Version>").Groups[1].Value;
        var changelog = Repository.Read("CHANGELOG.md");
        Assert.StartsWith("# Release History\n", changelog, StringComparison.Ordinal);
        var newest = Regex.Match(changelog, @"^## (\S+) \((Unreleased|\d{4}-\d\d-\d\d)\)\n(.*?)(?=^## |\z)",
            RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.Equal(version, newest.Groups[1].Value);
        Assert.Matches(
            @"### (Features Added|Breaking Changes|Bugs Fixed|Other Changes)\n\n- \S", newest.Groups[3].Value);
    }

    [Theory, MemberData(nameof(Packages))]
    public void Package_has_a_readme_that_shows_how_to_begin(string package)
    {
        var readme = Repository.Read($"src/{package}/README.md");
        Assert.StartsWith($"# {package}\n", readme, StringComparison.Ordinal);
        Assert.All(["## Getting started", "## Key concepts", "## Troubleshooting"],
            section => Assert.Contains(section + "\n", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Link_and_anchor_are_taken_apart() => Assert.Equal(
        [("docs/a.md", "x-y"), ("README.md", ""), ("docs/decisions/b.md", ""), ("LICENSE", "")],
        DocumentRules.Links(
            "docs/decisions/b.md",
            "[1](../a.md#x-y) [2](/README.md) [3](#) [4](https://example.org) "
            + $"[5]({DocumentRules.BlobAddress}LICENSE)"));

    [Fact]
    public void Heading_gives_an_anchor() =>
        Assert.Equal(["status-401-azuredicom"], DocumentRules.Anchors("# Status 401 (`azure.dicom`)\n"));

    [Fact]
    public void Code_is_compared_without_layout_and_usings() =>
        Assert.Equal("var a = 1; a++;", DocumentRules.Normalize("using System.Linq;\n\nvar a = 1;\n    a++;\n"));

    private static bool Exists(string file, string anchor) =>
        anchor.Length == 0 || !file.EndsWith(".md", StringComparison.Ordinal)
            ? File.Exists(Repository.PathOf(file)) || Directory.Exists(Repository.PathOf(file))
            : File.Exists(Repository.PathOf(file)) && DocumentRules.Anchors(Repository.Read(file)).Contains(anchor);
}
