namespace HealthData.Fhir;

/// <summary>A resource to load: its JSON, which is sent as it is, and where it comes from.</summary>
/// <remarks>Files are read as they are needed, NDJSON line by line and a Bundle as a whole. What can't be read, such as
/// a broken line, is a content too: the loader gives it an outcome with <see cref="EntryOutcome.Problem"/>, and goes on
/// with the others.</remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("Length = {Length}")]
public sealed class ResourceContent
{
    internal ResourceContent(ReadOnlyMemory<byte> json, string? source, ItemProblem? problem = null)
    {
        Bytes = json;
        Source = source;
        Problem = problem;
    }

    /// <summary>Gets the source of the resource: the file and the line, such as <c>patients.ndjson:17</c>, the file, or
    /// null. A path might identify a patient, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source { get; }

    /// <summary>Gets the bytes of the resource, or what stands in its place; empty if there are none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData Json => new(Bytes);

    /// <summary>Gets the size of the resource in bytes.</summary>
    public long Length => Bytes.Length;

    /// <summary>Gets or sets the address by which other contents refer to the resource, such as
    /// <c>urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a</c>. The default is null, unless a Bundle has one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? FullUrl { get; set; }

    /// <summary>Gets or sets a search, such as <c>identifier=http://hospital.example/mrn|7</c>: the resource is
    /// created, under a new id, only if nothing matches. The default is null, unless a Bundle has one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? IfNoneExist { get; set; }

    /// <summary>Gets why the content can't be sent; null if nothing is known against it.</summary>
    internal ItemProblem? Problem { get; }

    /// <summary>Gets the bundle that the content stands in: what refers to each other stands there as a whole.
    /// </summary>
    internal object? Bundle { get; init; }

    internal ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Takes a resource from its JSON.</summary>
    /// <param name="json">The JSON, in UTF-8.</param>
    /// <param name="source">Where it comes from, for the outcome; null for nowhere.</param>
    /// <returns>The content. If the JSON is no resource, its outcome says so.</returns>
    public static ResourceContent FromJson(BinaryData json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(FhirBody.WithoutMark(json.ToMemory()), source);
    }

    /// <summary>Takes a resource of the typed model.</summary>
    /// <param name="resource">The resource, as it is now.</param>
    /// <param name="source">Where it comes from, for the outcome; null for nowhere.</param>
    /// <returns>The content.</returns>
    public static ResourceContent FromResource(Resource resource, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(R4Model.Instance.Write(resource), source);
    }

    /// <summary>Takes the resources of an NDJSON file, one a line. What gzip packed is unpacked.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The contents, which are read as they are asked for.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file doesn't exist.</exception>
    public static IAsyncEnumerable<ResourceContent> FromNdjson(string path) =>
        ResourceFiles.ReadLinesAsync(Existing(path));

    /// <summary>Takes the resources of an NDJSON stream, one a line. What gzip packed is unpacked.</summary>
    /// <param name="stream">The stream, which is read as contents are asked for, and closed at the end.</param>
    /// <param name="name">A name for the sources, which stands before the line; null for none.</param>
    /// <returns>The contents. They can be enumerated once.</returns>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is null or cannot be read.</exception>
    public static IAsyncEnumerable<ResourceContent> FromNdjson(Stream stream, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead
            ? ResourceLines.ReadAsync(stream, name ?? (stream as FileStream)?.Name ?? "line")
            : throw new ArgumentException("The stream can't be read.", nameof(stream));
    }

    /// <summary>Takes the resources of a file: NDJSON if its name says so (<c>.ndjson</c> or <c>.jsonl</c>), else the
    /// entries of a Bundle, or one resource.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The contents, which are read as they are asked for.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file doesn't exist.</exception>
    public static IAsyncEnumerable<ResourceContent> FromFile(string path) => ResourceFiles.ReadAsync(Existing(path));

    /// <summary>Takes the resources of all files of a folder, at any depth, by name: <c>*.ndjson</c>,
    /// <c>*.jsonl</c>, <c>*.json</c>, and each with <c>.gz</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The contents, which are read as they are asked for. If a file can't be read, only that file fails.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder doesn't exist.</exception>
    /// <exception cref="IOException">The folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    /// <remarks>Links to files and folders are followed, each target once. Hidden files are left out.</remarks>
    public static IAsyncEnumerable<ResourceContent> FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return ResourceFiles.ReadAllAsync([.. FolderWalk.Find(folder).Where(ResourceFiles.HasResources)]);
    }

    private static string Existing(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path) ? path : throw new FileNotFoundException("The file doesn't exist.");
    }
}
