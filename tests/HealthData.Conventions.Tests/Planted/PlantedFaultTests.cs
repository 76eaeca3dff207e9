using System.Reflection.PortableExecutable;
using HealthData.Conventions.Tests.Api;
using HealthData.Conventions.Tests.Handwriting;
using HealthData.Conventions.Tests.Rooms;

namespace HealthData.Conventions.Tests.Planted;

/// <summary>
/// Plants each thing that is forbidden, and sees it refused by the rule that the packages are held to.
/// </summary>
public sealed class PlantedFaultTests
{
    private const string Usings = "using HealthData.Dicom;";

    [Theory]
    [InlineData("class DicomThing;")]
    [InlineData("class A { int ReadFhirIssue() => 0; }")]
    [InlineData("class A { string B = \"stow\".ToUpperInvariant() + \"STOW-RS\"; }")]
    [InlineData("class A { string B(int c) => $\"{c} of MedTech\"; }")]
    [InlineData("class A { bool B(string c) => c is \"azure.dicom\"; }")]
    public void Name_of_a_service_in_Core_is_refused(string source) =>
        Assert.NotEmpty(ServiceNames.In(new CodeFile("src/HealthData.Core/Errors/A.cs", source)));

    [Theory]
    [InlineData("src/HealthData.Core/Errors/A.cs", "/// <summary>Such as DICOM.</summary>\nclass A;")]
    [InlineData("src/HealthData.Core/Endpoints/A.cs", "class A { string B = \".dicom.azurehealthcareapis.com\"; }")]
    public void Documentation_and_addresses_may_name_a_service(string path, string source) =>
        Assert.Empty(ServiceNames.In(new CodeFile(path, source)));

    [Theory]
    [InlineData("class A { object? B(HttpMessage m) => m.TryGetProperty(typeof(A), out var a) ? a : null; }")]
    [InlineData("class A { void B(HttpMessage m) => m.SetProperty(typeof(A), this); }")]
    public void Look_up_by_message_outside_of_Core_is_refused(string source) =>
        Assert.Single(Lookups("using Azure.Core; " + source));

    [Fact]
    public void Other_use_of_a_message_is_right() =>
        Assert.Empty(Lookups("using Azure.Core; class A { bool B(HttpMessage m) => m.BufferResponse; }"));

    [Theory]
    [InlineData("namespace P.Deep { public class A; }", "P.Deep.A")]
    [InlineData("namespace Other { public enum B { None } }", "Other.B")]
    [InlineData("public class C;", "C")]
    [InlineData("namespace Microsoft.Extensions.Azure { public class D; }", "Microsoft.Extensions.Azure.D")]
    public void Public_type_outside_of_the_namespace_of_its_package_is_refused(string source, string name) =>
        Assert.Equal([name], Namespaces.OutsideOfRoot(Compiler.Compile("P", ("A.cs", source)).Load()));

    [Fact]
    public void Public_type_in_the_namespace_of_its_package_is_right() => Assert.Empty(Namespaces.OutsideOfRoot(
        Compiler.Compile("P", ("A.cs", "namespace P { public class A; } namespace P.Deep { class B; }")).Load()));

    [Theory]
    [InlineData("client.SearchStudiesAsync(new SeriesQuery());")]
    [InlineData("client.SearchStudiesAsync(new InstanceQuery());")]
    [InlineData("client.SearchSeriesAsync(new StudyQuery());")]
    [InlineData("client.SearchSeries(new InstanceQuery());")]
    [InlineData("client.SearchInstancesAsync(new SeriesQuery());")]
    public void Query_of_another_level_does_not_compile(string call) =>
        Assert.Equal(["CS1503"], Compiler.Errors(Usings, "DicomWebClient client", call));

    [Theory]
    [InlineData("client.SearchStudiesAsync(new StudyQuery());")]
    [InlineData("client.SearchSeriesAsync(new SeriesQuery());")]
    [InlineData("client.SearchInstances(new InstanceQuery());")]
    public void Query_of_the_level_compiles(string call) =>
        Assert.Empty(Compiler.Errors(Usings, "DicomWebClient client", call));

    [Theory]
    [InlineData("HealthData.Core", "HealthData.Dicom.DicomWebClient", "HealthData.Dicom")]
    [InlineData("HealthData.Dicom", "HealthData.Fhir.R4.Patient", "HealthData.Fhir.R4")]
    [InlineData("HealthData.Fhir", "HealthData.Dicom.DicomWebClient", "HealthData.Dicom")]
    [InlineData("HealthData.MedTech", "Azure.Core.TokenCredential", "Azure.Core")]
    [InlineData("HealthData.MedTech", "HealthData.Fhir.R4.Observation", "HealthData.Fhir.R4")]
    [InlineData("HealthData.Imaging", "HealthData.Testing.FakeWorkspace", "HealthData.Testing")]
    public void Arrow_between_packages_that_is_not_drawn_is_refused(string package, string type, string used)
    {
        var assembly = Compiler.Compile(package, ("A.cs", $"class A {{ {type}? B; }}")).Load();
        Assert.Contains(
            $"{package} -> {used}",
            Arrows.Used(package, assembly.GetReferencedAssemblies().Select(reference => reference.Name!)));
    }

    [Fact]
    public void Arrow_that_is_drawn_is_right()
    {
        var assembly = Compiler.Compile(
            "HealthData.Imaging", ("A.cs", "class A { HealthData.Dicom.DicomWebClient? B; }"));
        Assert.Empty(Arrows.Used(
            "HealthData.Imaging", assembly.Load().GetReferencedAssemblies().Select(reference => reference.Name!)));
    }

    [Fact]
    public void Circle_of_rooms_is_refused() => Assert.Single(RoomCircles.In(
        Compiler.Compile(
            "P",
            ("/_/src/P/Store/Store.cs", "class Store { Search? Next; }"),
            ("/_/src/P/Search/Internal/Search.cs", "class Search { Store? Last; }"))
            .Arrows(PackageRooms.Of("P"))));

    private static string[] Lookups(string source)
    {
        using var image = new PEReader([.. Compiler.Compile("P", ("A.cs", source)).Image]);
        return [.. CallLookups.In(image)];
    }
}
