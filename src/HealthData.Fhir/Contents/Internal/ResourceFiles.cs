using System.Runtime.CompilerServices;

namespace HealthData.Fhir;

/// <summary>Reads the resources of files.</summary>
internal static class ResourceFiles
{
    private const string Packed = ".gz";

    /// <summary>Tells by its name whether a file has resources.</summary>
    public static bool HasResources(string path) => IsNdjson(path) || EndsWith(path, ".json");

    public static async IAsyncEnumerable<ResourceContent> ReadAllAsync(
        IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var path in paths)
        {
            await foreach (var content in ReadAsync(path).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return content;
            }
        }
    }

    public static IAsyncEnumerable<ResourceContent> ReadAsync(string path) =>
        IsNdjson(path) ? ReadLinesAsync(path) : ReadWholeAsync(path);

    public static async IAsyncEnumerable<ResourceContent> ReadLinesAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (Open(path, out var problem) is not { } file)
        {
            yield return new(default, path, problem);
            yield break;
        }

        await foreach (var line in ResourceLines.ReadAsync(file, path, cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    private static async IAsyncEnumerable<ResourceContent> ReadWholeAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ReadOnlyMemory<byte> json = default;
        if (Open(path, out var problem) is { } file)
        {
            try
            {
                json = FhirBody.WithoutMark(await BytesAsync(file, path, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception exception) when (ContentProblem.IsOfSource(exception))
            {
                problem = ContentProblem.Unreadable(exception);
            }
        }

        if (problem is not null)
        {
            yield return new(default, path, problem);
            yield break;
        }

        foreach (var content in BundleContents.Split(json, path))
        {
            yield return content;
        }
    }

    private static FileStream? Open(string path, out ItemProblem? problem)
    {
        try
        {
            problem = null;
            return new FileStream(
                path,
                new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            problem = ContentProblem.Unreadable(exception);
            return null;
        }
    }

    private static async Task<byte[]> BytesAsync(
        FileStream file, string path, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        Stream content = path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase)
            ? ContentCoding.Decode(file, "gzip", out _)
            : file;
        await using (content.ConfigureAwait(false))
        {
            await content.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        return bytes.ToArray();
    }

    private static bool IsNdjson(string path) => EndsWith(path, ".ndjson") || EndsWith(path, ".jsonl");

    private static bool EndsWith(string path, string extension) =>
        path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(extension + Packed, StringComparison.OrdinalIgnoreCase);
}
