using System.Reflection.Metadata;
using System.Text;
using HealthData.Conventions.Tests.Api;

namespace HealthData.Packages.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>The packages whose dependencies exist for one framework only.</summary>
    private static readonly string[] OnNet10 = ["HealthData.Events.AspNetCore"];

    [Fact]
    public void Package_holds_assemblies_their_documentation_and_a_readme() => ForEach(package =>
    {
        using var archive = packages.Open(package);
        Assert.All(Frameworks(package), framework =>
        {
            Assert.NotNull(archive.GetEntry($"lib/{framework}/{package}.dll"));
            Assert.NotNull(archive.GetEntry($"lib/{framework}/{package}.xml"));
        });
        Assert.True(archive.GetEntry("README.md")!.Length > 0);
        Assert.True(archive.GetEntry("icon.png")!.Length > 0);
    });

    [Fact]
    public void Package_says_what_it_is_and_where_it_comes_from() => Assert.All(
        PackedPackages.Names.Append(PackedPackages.Tool),
        package =>
        {
            var nuspec = Nuspec.Read(packages, package);
            Assert.Equal(package, nuspec.Value("id"));
            Assert.Equal("MIT", nuspec.Value("license"));
            Assert.Equal("README.md", nuspec.Value("readme"));
            Assert.Equal("icon.png", nuspec.Value("icon"));
            Assert.EndsWith(".", nuspec.Value("description"), StringComparison.Ordinal);
            Assert.NotEmpty(nuspec.Value("tags"));
            Assert.Equal("git", nuspec.Attribute("repository", "type"));
            Assert.StartsWith("https://github.com/", nuspec.Attribute("repository", "url"), StringComparison.Ordinal);
        });

    [Fact]
    public void Package_accepts_its_siblings_of_the_same_minor_version_from_its_own_on()
    {
        var version = Version.Parse(PackedPackages.Version.Split('-')[0]);
        var accepted = $"[{PackedPackages.Version}, {version.Major}.{version.Minor + 1}.0-0)";
        Assert.All(
            PackedPackages.Names.SelectMany(package => Nuspec.Read(packages, package).Dependencies),
            dependency => Assert.True(!IsSibling(dependency.Id) || dependency.Versions == accepted, $"{dependency}"));
    }

    [Fact]
    public void Package_depends_on_nothing_that_the_picture_does_not_draw() => ForEach(package => Assert.Subset(
        Arrows.Of(package).ToHashSet(),
        Nuspec.Read(packages, package).Dependencies.Select(dependency => dependency.Id).ToHashSet()));

    [Theory]
    [InlineData(
        "HealthData.Core",
        "Azure.Core,Microsoft.Extensions.Diagnostics.HealthChecks,Microsoft.Extensions.Http,Polly.Core")]
    [InlineData("HealthData.Dicom", "HealthData.Core")]
    [InlineData("HealthData.Events", "HealthData.Core,HealthData.Management")]
    [InlineData("HealthData.Events.AspNetCore", "HealthData.Events,Microsoft.AspNetCore.Authentication.JwtBearer")]
    [InlineData("HealthData.Fhir", "HealthData.Core,HealthData.Fhir.R4")]
    [InlineData("HealthData.Fhir.Firely", "HealthData.Fhir,Hl7.Fhir.R4")]
    [InlineData(
        "HealthData.MedTech.EventHubs",
        "Azure.Messaging.EventHubs,HealthData.MedTech.Fhir,HealthData.Storage.Blobs")]
    [InlineData("HealthData.MedTech.Kafka", "Confluent.Kafka,HealthData.MedTech.Fhir")]
    [InlineData("HealthData.MedTech.Fhir", "HealthData.Fhir,HealthData.MedTech")]
    [InlineData("HealthData.Fhir.R4", "")]
    [InlineData("HealthData.Imaging", "HealthData.Dicom,HealthData.Fhir")]
    [InlineData("HealthData.Management", "HealthData.Core")]
    [InlineData("HealthData.MedTech", "")]
    [InlineData("HealthData.Storage.Blobs", "Azure.Storage.Blobs,HealthData.Core")]
    public void Package_depends_on_all_that_it_is_built_on(string package, string dependencies) => Assert.Equal(
        dependencies.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Nuspec.Read(packages, package).Dependencies.Select(dependency => dependency.Id).Distinct().Order(
            StringComparer.Ordinal));

    [Fact]
    public void Symbols_are_in_a_package_of_their_own() => ForEach(package =>
    {
        using var archive = packages.Open(package, "snupkg");
        Assert.All(
            Frameworks(package), framework => Assert.NotNull(archive.GetEntry($"lib/{framework}/{package}.pdb")));
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

    private static string[] Frameworks(string package) =>
        OnNet10.Contains(package) ? ["net10.0"] : ["net8.0", "net10.0"];

    private static void ForEach(Action<string> check) => Assert.All(PackedPackages.Names, check);

    private static bool IsSibling(string package) => package.StartsWith("HealthData.", StringComparison.Ordinal);
}
