namespace HealthData.Packages.Tests;

public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public async Task Tool_installs_from_its_package_and_tells_its_verbs()
    {
        var folder = packages.MakeFolder("tool");
        await DotNet.RunAsync(
            folder,
            "tool", "install", PackedPackages.Tool,
            "--tool-path", folder,
            "--add-source", packages.Feed,
            "--version", PackedPackages.Version);

        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "healthdata.exe" : "healthdata");
        Assert.True(File.Exists(program));
        var output = await DotNet.RunAsync(folder, Program(folder), "--help");
        Assert.Contains("dicom", output, StringComparison.Ordinal);
        Assert.Contains("medtech", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tool_has_a_readme_an_icon_and_no_dependencies()
    {
        using var archive = packages.Open(PackedPackages.Tool);
        Assert.True(archive.GetEntry("README.md")!.Length > 0);
        Assert.True(archive.GetEntry("icon.png")!.Length > 0);
        var nuspec = Nuspec.Read(packages, PackedPackages.Tool);
        Assert.Equal("DotnetTool", nuspec.Attribute("packageType", "name"));
        Assert.Empty(nuspec.Dependencies);
    }

    private static string Program(string folder) =>
        Directory.EnumerateFiles(folder, "healthdata.dll", SearchOption.AllDirectories).Single();
}
