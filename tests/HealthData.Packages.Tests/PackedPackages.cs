namespace HealthData.Packages.Tests;

/// <summary>Packs every package once for all tests, into a folder of its own.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthdata-packages-");

    public static string Root { get; } = FindRoot();

    /// <summary>Gets the names of the libraries.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Root, "src"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => File.Exists(Path.Combine(Root, "src", name, name + ".csproj")))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the name of the package that holds the command line.</summary>
    public static string Tool => "HealthData.Tool";

    public static string Version { get; } = XDocument.Load(Path.Combine(Root, "eng", "Common.props"))
        .Descendants("Version").Single().Value;

    /// <summary>Gets the folder that serves as a package source.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>Makes a folder to work in.</summary>
    public string MakeFolder(string name) => _folder.CreateSubdirectory(name).FullName;

    public ZipArchive Open(string package, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.{extension}"));

    public async ValueTask InitializeAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        foreach (var project in Names.Select(name => $"src/{name}").Append($"tools/{Tool}"))
        {
            await DotNet.RunAsync(
                Root, "pack", project, "--no-build", "--configuration", configuration, "--output", Feed);
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds Sdk.sln.");
        }

        return folder.FullName;
    }
}
