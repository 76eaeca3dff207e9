namespace HealthData.Conventions.Tests.Listing;

public sealed class ApiListingTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Theory, MemberData(nameof(Packages))]
    public void Public_api_is_the_accepted_one(string package)
    {
        var file = Repository.PathOf($"eng/api/{package}.txt");
        var listing = ApiListing.Of(Assembly.Load(package));
        if (Environment.GetEnvironmentVariable("ACCEPT_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, listing);
        }

        var accepted = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Violations.AssertNone(
            Difference(accepted, listing),
            $"The public API changed. If that is meant: ACCEPT_API=1 dotnet test tests/HealthData.Conventions.Tests");
    }

    [Theory, MemberData(nameof(Packages))]
    public void Public_api_is_the_same_on_every_target_framework(string package)
    {
        var older = new TargetFrameworkContext("net8.0").LoadFromAssemblyName(new AssemblyName(package));
        Violations.AssertNone(
            Difference(ApiListing.Of(Assembly.Load(package)), ApiListing.Of(older)),
            "The public APIs for net10.0 (-) and net8.0 (+) differ:");
    }

    [Fact]
    public void Every_accepted_listing_belongs_to_a_package() => Violations.AssertNone(
        Repository.Files
            .Where(file => file.StartsWith("eng/api/", StringComparison.Ordinal))
            .Where(file => !PackageAssemblies.Names.Contains(Path.GetFileNameWithoutExtension(file))),
        "No package has this name:");

    private static IEnumerable<string> Difference(string accepted, string actual)
    {
        var before = accepted.Split('\n');
        var after = actual.Split('\n');
        return before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}"))
            .DefaultIfEmpty(accepted == actual ? "" : "The lines are the same, their order or number differs.")
            .Where(line => line.Length > 0);
    }
}
