using System.Reflection.Metadata;
using System.Text;

namespace HealthData.Packages.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    [Fact]
    public void Package_holds_assemblies_their_documentation_and_a_readme() => ForEach(package =>
    {
        using var archive = packages.Open(package);
        Assert.All(Frameworks, framework =>
        {
            Assert.NotNull(archive.GetEntry($"lib/{framework}/{package}.dll"));
            Assert.NotNull(archive.GetEntry($"lib/{framework}/{package}.xml"));
        });
        Assert.True(archive.GetEntry("README.md")!.Length > 0);
    });

    [Fact]
    public void Package_says_what_it_is_and_where_it_comes_from() => ForEach(package =>
    {
        var metadata = Metadata(package);
        Assert.Equal(package, Value(metadata, "id"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.EndsWith(".", Value(metadata, "description"), StringComparison.Ordinal);
        Assert.NotEmpty(Value(metadata, "tags"));
        var repository = metadata.Element(metadata.Name.Namespace + "repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.StartsWith("https://github.com/", repository.Attribute("url")!.Value, StringComparison.Ordinal);
    });

    [Fact]
    public void Package_accepts_only_its_own_release_of_its_siblings() => ForEach(package =>
    {
        var metadata = Metadata(package);
        var siblings = metadata.Descendants(metadata.Name.Namespace + "dependency")
            .Where(dependency => dependency.Attribute("id")!.Value.StartsWith("HealthData.", StringComparison.Ordinal))
            .Select(dependency => dependency.Attribute("version")!.Value);
        Assert.All(siblings, version => Assert.Equal($"[{PackedPackages.Version}]", version));
        var standsAlone = package is "HealthData.Core" or "HealthData.Fhir.R4" or "HealthData.MedTech";
        Assert.True(standsAlone != siblings.Any(), $"{package} refers to {siblings.Count()} siblings");
    });

    [Fact]
    public void Package_brings_no_analyzer_and_no_test_library_along() => ForEach(package => Assert.All(
        Metadata(package).Descendants(Metadata(package).Name.Namespace + "dependency"),
        dependency => Assert.DoesNotMatch(
            "Analyzers|xunit|Newtonsoft|fo-dicom|Hl7|WireMock", dependency.Attribute("id")!.Value)));

    [Fact]
    public void Symbols_are_in_a_package_of_their_own() => ForEach(package =>
    {
        using var archive = packages.Open(package, "snupkg");
        Assert.All(Frameworks, framework => Assert.NotNull(archive.GetEntry($"lib/{framework}/{package}.pdb")));
    });

    [Fact]
    public void Symbols_lead_to_the_sources() => ForEach(package =>
    {
        using var archive = packages.Open(package, "snupkg");
        using var copy = new MemoryStream();
        using (var entry = archive.GetEntry($"lib/net10.0/{package}.pdb")!.Open())
        {
            entry.CopyTo(copy);
        }

        copy.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(copy);
        var reader = provider.GetMetadataReader();
        var links = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)));
        var hasCommit = Directory.Exists(Path.Combine(PackedPackages.Root, ".git"))
            || File.Exists(Path.Combine(PackedPackages.Root, ".git"));
        Assert.True(
            !hasCommit
                || links.Any(link => link.Contains("https://raw.githubusercontent.com/", StringComparison.Ordinal)),
            $"{package}'s symbols hold no source link");
    });

    private static void ForEach(Action<string> check) => Assert.All(PackedPackages.Names, check);

    private XElement Metadata(string package)
    {
        using var archive = packages.Open(package);
        using var nuspec = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static string Value(XElement metadata, string name) =>
        metadata.Element(metadata.Name.Namespace + name)?.Value ?? "";
}
