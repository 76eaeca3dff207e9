namespace HealthData.Packages.Tests;

public sealed class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public async Task Fresh_console_app_builds_and_runs_on_the_packages()
    {
        var folder = packages.MakeFolder("consumer");
        var template = Path.Combine(AppContext.BaseDirectory, "Consumer");
        File.Copy(Path.Combine(template, "Consumer.csproj.txt"), Path.Combine(folder, "Consumer.csproj"));
        File.Copy(Path.Combine(template, "Program.cs"), Path.Combine(folder, "Program.cs"));

        await DotNet.RunAsync(
            folder,
            "build",
            "--output", Path.Combine(folder, "out"),
            $"-p:HealthDataVersion={PackedPackages.Version}",
            $"-p:RestoreAdditionalProjectSources={packages.Feed}",
            $"-p:RestorePackagesPath={Path.Combine(folder, "packages")}");

        var output = await DotNet.RunAsync(folder, Path.Combine("out", "Consumer.dll"));
        Assert.Equal("It works.", output.Trim());
    }
}
