using MedTechWorker;

namespace HealthData.Samples.Tests;

public sealed class SettingsTableTests
{
    [Fact]
    public void Settings_of_the_readme_are_those_that_the_worker_reads()
    {
        SortedSet<string> read = new(StringComparer.Ordinal);
        foreach (var variables in new[] { Sample.EventHubs, Sample.Kafka("localhost:9092"), Sample.Kafka("") })
        {
            WorkerSettings.Read(new SettingsReader(name =>
            {
                read.Add(name);
                return variables.GetValueOrDefault(name);
            }));
        }

        Assert.Equal(read, SettingsTable.Rows.Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Defaults_of_the_readme_are_those_of_the_worker()
    {
        var settings = Sample.Read(Sample.EventHubs);
        var defaults = SettingsTable.Rows.ToDictionary(row => row.Name, row => row.Default);

        Assert.Equal(defaults["HEALTHDATA_SOURCE"], settings.Source.ToString());
        Assert.Equal(defaults["HEALTHDATA_CONSUMER_GROUP"], settings.Group);
        Assert.All(
            [defaults["HEALTHDATA_DEVICE_MAPPING"], defaults["HEALTHDATA_FHIR_MAPPING"]],
            file => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, file))));
    }

    [Fact]
    public void Variables_are_read_in_one_place() => Assert.Equal(
        ["samples/MedTechWorker/Program.cs"],
        Repository.SourceFiles.Where(file => file.StartsWith(Sample.Folder + "/", StringComparison.Ordinal)
            && Repository.Read(file).Contains("GetEnvironmentVariable", StringComparison.Ordinal)));
}
