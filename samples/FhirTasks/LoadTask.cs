namespace FhirTasks;

/// <summary>Loads any number of resources from files, in batches, several at the same time.</summary>
internal static class LoadTask
{
    public static async Task<bool> RunAsync(
        FhirClient client, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        if (paths.Count > 0)
        {
            return await LoadAsync(client, paths, cancellationToken);
        }

        var sample = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ndjson");
        try
        {
            await using (var stream = File.Create(sample))
            {
                await FhirNdjson.WriteAsync(SampleData.Patients(500), stream, cancellationToken: cancellationToken);
            }

            return await LoadAsync(client, [sample], cancellationToken);
        }
        finally
        {
            File.Delete(sample);
        }
    }

    private static async Task<bool> LoadAsync(
        FhirClient client, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var loader = new FhirLoader(client, new FhirLoaderOptions { BatchSize = 200 });
        var (loaded, failed) = (0, 0);
        foreach (var path in paths)
        {
            var contents = Directory.Exists(path) ? ResourceContent.FromFolder(path) : ResourceContent.FromFile(path);
            await foreach (EntryOutcome outcome in loader.LoadAsync(contents, cancellationToken))
            {
                if (outcome.Succeeded)
                {
                    loaded++;
                }
                else
                {
                    failed++;
                    Console.WriteLine(
                        $"{outcome.Source}: {outcome.Status} {outcome.Problem?.Message} {outcome.Advice}");
                }
            }
        }

        Console.WriteLine($"{loaded} resources loaded, {failed} failed");
        return failed == 0;
    }
}
