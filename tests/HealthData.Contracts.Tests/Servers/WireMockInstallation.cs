namespace HealthData.Contracts.Tests.Servers;

/// <summary>Where WireMock and the Java that runs it are.</summary>
internal sealed record WireMockInstallation(string Java, string Jar)
{
    private const string Variable = "HEALTHDATA_WIREMOCK";

    /// <summary>Finds both, or tells what is missing.</summary>
    public static WireMockInstallation? Find(out string missing)
    {
        var jar = FindJar();
        var java = FindJava();
        missing = jar is null
            ? $"WireMock is missing: set {Variable} to its jar, or unpack npm's wiremock below artifacts/wiremock."
            : "Java is missing: put it on the path, or set JAVA_HOME.";
        return jar is null || java is null ? null : new WireMockInstallation(java, jar);
    }

    private static string? FindJar()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names no file.");
        }

        var folder = Path.Combine(Repository.Root, "artifacts", "wiremock");
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, "wiremock-standalone-*.jar", SearchOption.AllDirectories).FirstOrDefault()
            : null;
    }

    private static string? FindJava()
    {
        var name = OperatingSystem.IsWindows() ? "java.exe" : "java";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        var candidates = folders.Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name));
        return Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home
            ? candidates.Prepend(Path.Combine(home, "bin", name)).FirstOrDefault(File.Exists)
            : candidates.FirstOrDefault(File.Exists);
    }
}
