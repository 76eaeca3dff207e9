using Azure.Identity;

namespace Quickstart;

/// <summary>The walk with the user's files and a service of theirs.</summary>
internal static class RealService
{
    public static async Task<bool> RunAsync(
        Uri endpoint, string[] paths, DirectoryInfo output, CancellationToken cancellationToken)
    {
        var client = endpoint.Scheme == Uri.UriSchemeHttp
            ? new DicomWebClient(endpoint)
            : new DicomWebClient(endpoint, new DefaultAzureCredential());
        List<Sample> samples = [];
        foreach (var file in paths.SelectMany(Files))
        {
            samples.Add(await Sample.FromFileAsync(file, cancellationToken));
        }

        if (samples.Count == 0)
        {
            throw new FileNotFoundException("The folders have no files.");
        }

        return await new Walk(client, output).RunAsync(samples, cancellationToken);
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];
}
