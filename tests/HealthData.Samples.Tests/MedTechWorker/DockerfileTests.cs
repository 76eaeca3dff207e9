using System.Xml.Linq;

namespace HealthData.Samples.Tests;

public sealed class DockerfileTests
{
    private static readonly string[] Lines = Repository.Read(Sample.Folder + "/Dockerfile").Split('\n');

    private static readonly XDocument Project =
        XDocument.Parse(Repository.Read(Sample.Folder + "/MedTechWorker.csproj"));

    [Fact]
    public void What_is_copied_from_the_repository_is_there() => Assert.All(
        Copied(), path => Assert.True(Path.Exists(Repository.PathOf(path)), path));

    [Fact]
    public void All_that_the_project_is_built_from_is_copied()
    {
        var copied = Copied().ToArray();
        var needed = Repository.Files
            .Where(file => !file.Contains('/', StringComparison.Ordinal) && Regex.IsMatch(
                file, @"^(\.editorconfig|global\.json|nuget\.config|Directory\..+\.(props|targets))$"))
            .Concat(Project.Descendants("ProjectReference").Select(reference => Path.GetRelativePath(
                Repository.Root,
                Path.GetFullPath(
                    Path.Combine(Repository.PathOf(Sample.Folder), reference.Attribute("Include")!.Value)))))
            .Append(Sample.Folder + "/Program.cs");

        Assert.All(needed, file => Assert.Contains(
            copied, path => path.EndsWith('/') ? file.StartsWith(path, StringComparison.Ordinal) : file == path));
    }

    [Fact]
    public void Images_have_the_version_of_the_project()
    {
        var version = Project.Descendants("TargetFramework").Single().Value["net".Length..];

        Assert.Equal(
            [$"mcr.microsoft.com/dotnet/sdk:{version}", $"mcr.microsoft.com/dotnet/aspnet:{version}"],
            Arguments("FROM").Select(from => from.Split(' ')[0]));
    }

    [Fact]
    public void Image_runs_the_worker_and_not_as_root()
    {
        Assert.Equal("$APP_UID", Assert.Single(Arguments("USER")));
        Assert.Equal("""["dotnet", "MedTechWorker.dll"]""", Assert.Single(Arguments("ENTRYPOINT")));
        Assert.Equal("MedTechWorker", typeof(global::MedTechWorker.WorkerSettings).Assembly.GetName().Name);
    }

    [Fact]
    public void Image_holds_no_settings() => Assert.Empty(Arguments("ENV").Concat(Arguments("ARG")));

    [Fact]
    public void Nothing_that_is_copied_is_ignored()
    {
        var ignored = Repository.Read(Sample.Folder + "/Dockerfile.dockerignore").Split('\n');

        Assert.All(Copied(), path => Assert.DoesNotContain(path.TrimEnd('/'), ignored));
    }

    private static IEnumerable<string> Copied() => Arguments("COPY")
        .Where(copy => !copy.StartsWith("--from", StringComparison.Ordinal))
        .SelectMany(copy => copy.Split(' ')[..^1]);

    private static IEnumerable<string> Arguments(string instruction) => Lines
        .Where(line => line.StartsWith(instruction + " ", StringComparison.Ordinal))
        .Select(line => line[(instruction.Length + 1)..]);
}
