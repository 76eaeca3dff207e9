namespace HealthData.Fhir;

/// <summary>The resources in the files of an export. They are read as they arrive; none is held in memory.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
/// <remarks>Each enumeration reads the files anew. A connection that breaks is continued where it broke, if the storage
/// supports it.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("Problems = {Problems.Count}")]
public sealed class FhirExportedResources<T> : IAsyncEnumerable<T>
    where T : Resource
{
    private readonly Func<List<ItemProblem>, ExportReader<T>>? _open;
    private readonly IReadOnlyList<T> _made;
    private readonly List<ItemProblem> _problems = [];

    internal FhirExportedResources(Func<List<ItemProblem>, ExportReader<T>> open) => (_open, _made) = (open, []);

    internal FhirExportedResources(IReadOnlyList<T> made, IEnumerable<ItemProblem> problems)
    {
        _made = made;
        _problems.AddRange(problems);
    }

    /// <summary>Gets the lines and files so far that can't be used, if <see cref="FhirExportReadOptions.OnProblem"/> is
    /// <see cref="ProblemPolicy.Continue"/>. The list grows while the resources are read. The location is the number of
    /// the file in the result and of the line, such as <c>file 1, line 2</c>.</summary>
    public IReadOnlyList<ItemProblem> Problems => _problems;

    /// <summary>Reads the resources, file by file.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The resources.</returns>
    /// <exception cref="HealthDataRequestFailedException">A file can't be read, has a line that isn't a resource of the
    /// type, or has fewer resources than the server announced, and the options say to throw.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_open is null)
        {
            foreach (var resource in _made)
            {
                yield return resource;
            }

            yield break;
        }

        _problems.Clear();
        var reader = _open(_problems);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } resource)
            {
                yield return resource;
            }
        }
    }
}
