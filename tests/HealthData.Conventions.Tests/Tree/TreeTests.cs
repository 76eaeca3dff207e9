namespace HealthData.Conventions.Tests.Tree;

public sealed partial class TreeTests
{
    private static readonly string[] Binary = [".snk", ".dcm", ".gz", ".bin", ".png", ".jpg"];

    [Fact]
    public void No_file_names_a_feed() => Violations.AssertNone(
        Texts().Where(file => Feed().IsMatch(Repository.Read(file))), "Names a package feed:");

    [Fact]
    public void No_file_names_a_folder_of_one_machine() => Violations.AssertNone(
        Texts().Where(file => MachinePath().IsMatch(Repository.Read(file))), "Names a folder of one machine:");

    [Fact]
    public void Package_sources_are_left_to_the_machine() =>
        Assert.DoesNotContain("packageSource", Repository.Read("nuget.config"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void There_are_no_lock_files() => Violations.AssertNone(
        Repository.Files.Where(file => file.EndsWith("packages.lock.json", StringComparison.Ordinal)),
        "Ties to one SDK:");

    [Fact]
    public void Each_package_lists_its_public_api() => Violations.AssertNone(
        from package in PackageAssemblies.Names
        from file in new[] { "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt" }
        let path = $"src/{package}/{file}"
        where !Repository.Files.Contains(path)
            || !Repository.Read(path).StartsWith("#nullable enable\n", StringComparison.Ordinal)
        select path,
        "Is not there, so that the analyzer compares nothing:");

    [Fact]
    public void Every_text_file_ends_its_lines_with_line_feeds() => Violations.AssertNone(
        Texts().Where(file => !file.EndsWith(".sln", StringComparison.Ordinal) && Repository.Read(file).Contains('\r')),
        "Has carriage returns:");

    [Theory]
    [InlineData("https://example.org/v3" + "/index.json")]
    [InlineData("https://pkgs.example.org/nuget/" + "v3/index.json")]
    public void Feed_is_found(string text) => Assert.Matches(Feed(), text);

    [Theory]
    [InlineData("see /ro" + "ot/project/x.cs")]
    [InlineData("\"/ho" + "me/someone/x\"")]
    [InlineData(@"C:\Us" + @"ers\someone")]
    public void Folder_of_one_machine_is_found(string text) => Assert.Matches(MachinePath(), text);

    private static IEnumerable<string> Texts() => Repository.Files.Where(
        file => !Binary.Contains(Path.GetExtension(file)));

    [GeneratedRegex(@"/(?:v3/)index\.json", RegexOptions.IgnoreCase)]
    private static partial Regex Feed();

    [GeneratedRegex(@"(?<![\w.:/-])/(?:root|home|work|Users)/\w|[A-Z]:\\Users\\\w")]
    private static partial Regex MachinePath();
}
