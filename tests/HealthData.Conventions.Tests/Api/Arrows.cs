using System.Text.RegularExpressions;

namespace HealthData.Conventions.Tests.Api;

/// <summary>Tells which package may stand on which: the picture in docs/architecture.md as a table.</summary>
internal static class Arrows
{
    private static readonly Dictionary<string, string[]> Siblings = new(StringComparer.Ordinal)
    {
        ["HealthData.Core"] = [],
        ["HealthData.Dicom"] = ["HealthData.Core"],
        ["HealthData.Fhir.R4"] = [],
        ["HealthData.Fhir"] = ["HealthData.Core", "HealthData.Fhir.R4"],
        ["HealthData.Fhir.Firely"] = ["HealthData.Fhir"],
        ["HealthData.MedTech"] = [],
        ["HealthData.MedTech.Fhir"] = ["HealthData.MedTech", "HealthData.Fhir"],
        ["HealthData.MedTech.EventHubs"] = ["HealthData.MedTech.Fhir", "HealthData.Storage.Blobs"],
        ["HealthData.MedTech.Kafka"] = ["HealthData.MedTech.Fhir"],
        ["HealthData.Management"] = ["HealthData.Core"],
        ["HealthData.Storage.Blobs"] = ["HealthData.Core"],
        ["HealthData.Events"] = ["HealthData.Core", "HealthData.Management"],
        ["HealthData.Events.AspNetCore"] = ["HealthData.Events"],
        ["HealthData.Imaging"] = ["HealthData.Dicom", "HealthData.Fhir"],
        ["HealthData.Testing"] =
        [
            "HealthData.Core", "HealthData.Dicom", "HealthData.Fhir.R4", "HealthData.Fhir", "HealthData.MedTech",
            "HealthData.MedTech.Fhir", "HealthData.Management", "HealthData.Events", "HealthData.Events.AspNetCore",
        ],
        ["HealthData.Hosting"] = [],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["HealthData.Core"] =
        [
            "Azure.Core", "Polly.Core", "Microsoft.Extensions.Http", "Microsoft.Extensions.Diagnostics.HealthChecks",
        ],
        ["HealthData.Fhir.Firely"] = ["Hl7.Fhir.R4"],
        ["HealthData.MedTech.EventHubs"] = ["Azure.Messaging.EventHubs"],
        ["HealthData.MedTech.Kafka"] = ["Confluent.Kafka"],
        ["HealthData.Storage.Blobs"] = ["Azure.Storage.Blobs"],
        ["HealthData.Events.AspNetCore"] = ["Microsoft.AspNetCore.Authentication.JwtBearer"],
        ["HealthData.Hosting"] = ["Aspire.Hosting"],
    };

    private static readonly string[] OnAspNetCore = ["HealthData.Events.AspNetCore", "HealthData.Testing"];

    /// <summary>The packages that Core's packages bring along.</summary>
    private static readonly Regex WithCore =
        new(@"^(Azure\.Core|Polly\.Core|System\.(ClientModel|Memory\.Data)|Microsoft\.(Extensions|Bcl)\..+)$");

    /// <summary>The packages that Firely's package brings along.</summary>
    private static readonly Regex WithFirely = new(@"^Hl7\.Fhir\.(Base|Conformance)$");

    /// <summary>The packages that ASP.NET Core's check of tokens brings along.</summary>
    private static readonly Regex WithJwtBearer = new(@"^Microsoft\.IdentityModel\..+$");

    private static readonly Regex OfAspNetCore = new(@"^Microsoft\.(AspNetCore|Extensions|Net\.Http\.Headers).*$");

    private static readonly Regex OfTheRuntime =
        new(@"^(netstandard|mscorlib|Microsoft\.(CSharp|Win32\..+)|System(\..+)?)$");

    public static bool Knows(string package) => Siblings.ContainsKey(package);

    /// <summary>Gets the packages that a package may name as its dependencies.</summary>
    public static IEnumerable<string> Of(string package) =>
        Siblings.GetValueOrDefault(package, []).Concat(Packages.GetValueOrDefault(package, []));

    /// <summary>Finds the projects and packages that a project file names, though it may not.</summary>
    public static IEnumerable<string> Named(string package, string projectFile)
    {
        foreach (Match match in Regex.Matches(projectFile, "<(Project|Package)Reference Include=\"([^\"]+)\"([^>]*)"))
        {
            var name = match.Groups[1].Value == "Project"
                ? Path.GetFileNameWithoutExtension(match.Groups[2].Value.Replace('\\', '/'))
                : match.Groups[2].Value;
            if (!Of(package).Contains(name)
                && !match.Groups[3].Value.Contains("PrivateAssets=\"all\"", StringComparison.Ordinal))
            {
                yield return $"{package} -> {name}";
            }
        }

        var namesAspNetCore = projectFile.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal);
        if (namesAspNetCore && !OnAspNetCore.Contains(package))
        {
            yield return $"{package} -> ASP.NET Core";
        }
    }

    /// <summary>Finds the assemblies that an assembly was compiled against, though its package may not.</summary>
    public static IEnumerable<string> Used(string package, IEnumerable<string> references)
    {
        var siblings = Reachable(package);
        var hasCore = siblings.Contains("HealthData.Core");
        return references
            .Where(name => !siblings.Contains(name)
                && !(hasCore && WithCore.IsMatch(name))
                && !(siblings.Contains("Hl7.Fhir.R4") && WithFirely.IsMatch(name))
                && !(siblings.Contains("Microsoft.AspNetCore.Authentication.JwtBearer") && WithJwtBearer.IsMatch(name))
                && !(OnAspNetCore.Contains(package) && OfAspNetCore.IsMatch(name))
                && (!OfTheRuntime.IsMatch(name) || WithCore.IsMatch(name)))
            .Select(name => $"{package} -> {name}");
    }

    private static HashSet<string> Reachable(string package)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([package]);
        while (waiting.TryPop(out var name))
        {
            if (found.Add(name))
            {
                foreach (var other in Of(name))
                {
                    waiting.Push(other);
                }
            }
        }

        return found;
    }
}
