namespace HealthData.Packages.Tests;

/// <summary>What a package says of itself.</summary>
internal sealed class Nuspec(XElement metadata)
{
    /// <summary>Gets the packages that it depends on, for each target framework, as (id, accepted versions).</summary>
    public IEnumerable<(string Id, string Versions)> Dependencies => Descendants("dependency")
        .Select(dependency => (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value));

    public static Nuspec Read(PackedPackages packages, string package)
    {
        using var archive = packages.Open(package);
        using var nuspec = archive.GetEntry($"{package}.nuspec")!.Open();
        return new(XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata"));
    }

    public string Value(string name) => Descendants(name).FirstOrDefault()?.Value ?? "";

    public string Attribute(string element, string name) =>
        Descendants(element).FirstOrDefault()?.Attribute(name)?.Value ?? "";

    private IEnumerable<XElement> Descendants(string name) =>
        metadata.Descendants().Where(element => element.Name.LocalName == name);
}
