namespace HealthData.Conventions.Tests;

/// <summary>The assemblies of the packages: one for each project in a folder right below <c>src</c>.</summary>
internal static class PackageAssemblies
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Repository.Files
            .Select(file => Regex.Match(file, "^src/([^/]+)/\\1\\.csproj$"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value),
    ];

    public static IReadOnlyList<Assembly> All { get; } = [.. Names.Select(Assembly.Load)];

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. All.SelectMany(assembly => assembly.GetExportedTypes())];

    public static TheoryData<string> Theory => [.. Names];
}
