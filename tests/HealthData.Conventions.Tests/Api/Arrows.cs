namespace HealthData.Conventions.Tests.Api;

/// <summary>Which package may stand on which: the picture in docs/architecture.md as a table.</summary>
internal static class Arrows
{
    private static readonly Dictionary<string, string[]> Siblings = new(StringComparer.Ordinal)
    {
        ["HealthData.Core"] = [],
        ["HealthData.Dicom"] = ["HealthData.Core"],
        ["HealthData.Fhir.R4"] = [],
        ["HealthData.Fhir"] = ["HealthData.Core", "HealthData.Fhir.R4"],
        ["HealthData.MedTech"] = ["HealthData.Fhir.R4"],
        ["HealthData.MedTech.Writing"] = ["HealthData.MedTech", "HealthData.Fhir"],
        ["HealthData.Events"] = ["HealthData.Core"],
        ["HealthData.Events.AspNetCore"] = ["HealthData.Events"],
        ["HealthData.Testing"] =
        [
            "HealthData.Core", "HealthData.Dicom", "HealthData.Fhir.R4", "HealthData.Fhir", "HealthData.MedTech",
            "HealthData.MedTech.Writing", "HealthData.Events", "HealthData.Events.AspNetCore",
        ],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["HealthData.Core"] = ["Azure.Core", "Polly.Core", "Microsoft.Extensions.Http"],
    };

    private static readonly string[] OnAspNetCore = ["HealthData.Events.AspNetCore", "HealthData.Testing"];

    /// <summary>What Core's packages bring along.</summary>
    private static readonly Regex WithCore =
        new(@"^(Azure\.Core|Polly\.Core|System\.(ClientModel|Memory\.Data)|Microsoft\.(Extensions|Bcl)\..+)$");

    private static readonly Regex OfAspNetCore = new(@"^Microsoft\.(AspNetCore|Extensions|Net\.Http\.Headers).*$");

    private static readonly Regex OfTheRuntime = new(@"^(netstandard|mscorlib|Microsoft\.(CSharp|Win32\..+)|System(\..+)?)$");

    /// <summary>The projects and packages that a project file names, though it may not.</summary>
    public static IEnumerable<string> Named(string package, string projectFile)
    {
        var siblings = Siblings.GetValueOrDefault(package, []);
        var packages = Packages.GetValueOrDefault(package, []);
        foreach (Match match in Regex.Matches(projectFile, "<(Project|Package)Reference Include=\"([^\"]+)\"([^>]*)"))
        {
            var name = match.Groups[1].Value == "Project"
                ? Path.GetFileNameWithoutExtension(match.Groups[2].Value.Replace('\\', '/'))
                : match.Groups[2].Value;
            if (!siblings.Contains(name) && !packages.Contains(name)
                && !match.Groups[3].Value.Contains("PrivateAssets=\"all\"", StringComparison.Ordinal))
            {
                yield return $"{package} -> {name}";
            }
        }

        if (projectFile.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal) && !OnAspNetCore.Contains(package))
        {
            yield return $"{package} -> ASP.NET Core";
        }
    }

    /// <summary>The assemblies that an assembly was compiled against, though its package may not stand on them.</summary>
    public static IEnumerable<string> Used(string package, IEnumerable<string> references)
    {
        var siblings = Reachable(package);
        var hasCore = siblings.Contains("HealthData.Core");
        return references
            .Where(name => !siblings.Contains(name)
                && !(hasCore && WithCore.IsMatch(name))
                && !(OnAspNetCore.Contains(package) && OfAspNetCore.IsMatch(name))
                && (!OfTheRuntime.IsMatch(name) || WithCore.IsMatch(name)))
            .Select(name => $"{package} -> {name}");
    }

    public static bool Knows(string package) => Siblings.ContainsKey(package);

    private static HashSet<string> Reachable(string package)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([package]);
        while (waiting.TryPop(out var name))
        {
            if (found.Add(name))
            {
                Array.ForEach(Siblings.GetValueOrDefault(name, []), waiting.Push);
            }
        }

        return found;
    }
}
