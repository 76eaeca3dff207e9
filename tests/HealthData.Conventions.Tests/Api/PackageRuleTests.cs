using System.Reflection.PortableExecutable;
using HealthData.Conventions.Tests.Handwriting;

namespace HealthData.Conventions.Tests.Api;

/// <summary>What may stand in which package.</summary>
public sealed class PackageRuleTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Fact]
    public void Release_of_the_shared_internals_is_that_of_the_version()
    {
        var version = Regex.Match(Repository.Read("eng/Common.props"), "<Version>(.+)</Version>").Groups[1].Value;
        var isPreview = version.Contains('-', StringComparison.Ordinal);
        Assert.Equal(Core.Release.Current, isPreview ? version : version[..version.LastIndexOf('.')]);
    }

    [Fact]
    public void Core_names_no_service() => Violations.AssertNone(
        CodeFile.All
            .Where(file => file.Path.StartsWith("src/HealthData.Core/", StringComparison.Ordinal))
            .SelectMany(ServiceNames.In),
        "Names a service:");

    [Theory, MemberData(nameof(Packages))]
    public void Only_Core_looks_state_up_by_message(string package)
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, package + ".dll")));
        var found = package == "HealthData.Core" ? [] : CallLookups.In(image).ToArray();
        Violations.AssertNone(found, $"{package} looks up by message:");
    }

    [Theory, MemberData(nameof(Packages))]
    public void Public_types_are_in_the_namespace_of_their_package(string package) =>
        Violations.AssertNone(Namespaces.OutsideOfRoot(Assembly.Load(package)), "Is in another namespace:");
}
