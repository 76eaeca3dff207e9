namespace FhirModelGenerator.Writing;

/// <summary>The types of the namespaces that the SDK imports into every file of a program.</summary>
internal static class PlatformNames
{
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
        "System.Threading.Tasks",
    };

    private static readonly HashSet<string> Names =
    [
        .. new[] { typeof(object), typeof(HttpClient), typeof(Enumerable), typeof(Console), typeof(List<>), typeof(
            Thread) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !type.IsNested && !type.IsGenericType && Namespaces.Contains(type.Namespace ?? ""))
            .Select(type => type.Name),
    ];

    public static bool Has(string name) => Names.Contains(name);
}
