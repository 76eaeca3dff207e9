namespace HealthData.Conventions.Tests.Api;

public sealed class ArrowTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Theory, MemberData(nameof(Packages))]
    public void Package_is_on_the_picture(string package) =>
        Assert.True(Arrows.Knows(package), $"{package} has no arrows yet: docs/architecture.md and Arrows.cs");

    [Theory, MemberData(nameof(Packages))]
    public void Project_file_names_only_what_its_package_may_stand_on(string package) => Violations.AssertNone(
        Arrows.Named(package, Repository.Read($"src/{package}/{package}.csproj")), "Not an arrow of the picture:");

    [Theory, MemberData(nameof(Packages))]
    public void Assembly_uses_only_what_its_package_may_stand_on(string package) => Violations.AssertNone(
        Arrows.Used(package, Assembly.Load(package).GetReferencedAssemblies().Select(reference => reference.Name!)),
        "Not an arrow of the picture:");

    [Theory]
    [InlineData("HealthData.Dicom", "<ProjectReference Include=\"../HealthData.Fhir/HealthData.Fhir.csproj\" />")]
    [InlineData(
        "HealthData.Core", "<ProjectReference Include=\"..\\HealthData.Testing\\HealthData.Testing.csproj\" />")]
    [InlineData("HealthData.Dicom", "<PackageReference Include=\"fo-dicom\" />")]
    [InlineData("HealthData.Fhir.R4", "<PackageReference Include=\"Azure.Core\" />")]
    [InlineData("HealthData.Core", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />")]
    public void Wrong_arrow_in_a_project_file_is_found(string package, string reference) =>
        Assert.Single(Arrows.Named(package, reference));

    [Theory]
    [InlineData("HealthData.Core", "HealthData.Dicom")]
    [InlineData("HealthData.Fhir", "HealthData.Dicom")]
    [InlineData("HealthData.MedTech", "Azure.Core")]
    [InlineData("HealthData.MedTech", "System.ClientModel")]
    [InlineData("HealthData.MedTech", "HealthData.Fhir")]
    [InlineData("HealthData.Dicom", "Microsoft.AspNetCore.Http")]
    [InlineData("HealthData.Dicom", "Newtonsoft.Json")]
    [InlineData("HealthData.Fhir", "Hl7.Fhir.Base")]
    public void Wrong_arrow_of_an_assembly_is_found(string package, string reference) =>
        Assert.Single(Arrows.Used(package, [reference, "System.Runtime"]));
}
