using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>
/// The FHIR service of a <see cref="FakeWorkspace"/>, to look at its resources, to add some, and to prepare imports.
/// </summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeFhirService
{
    private readonly FhirContext _context;
    private readonly ResourceStore _store;
    private readonly JobTable _jobs;
    private readonly BlobStore _blobs;

    internal FakeFhirService(FhirContext context, JobTable jobs, BlobStore blobs)
    {
        _context = context;
        _store = context.Store;
        _jobs = jobs;
        _blobs = blobs;
    }

    /// <summary>Gets the number of resources that are not deleted.</summary>
    public int Count
    {
        get
        {
            lock (_store.Gate)
            {
                return _store.Current.Count();
            }
        }
    }

    /// <summary>Gets the current resources as JSON, the latest changed last.</summary>
    public IReadOnlyList<string> Resources
    {
        get
        {
            lock (_store.Gate)
            {
                return [.. _store.Current.Select(version => Encoding.UTF8.GetString(version.Json.Span))];
            }
        }
    }

    /// <summary>Adds a resource, or a version of one, as an update does.</summary>
    /// <param name="json">The resource; without an id it gets one.</param>
    /// <returns>The type and the id, as in <c>Patient/7</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The text is not a JSON object with the type of a resource, or its id cannot be one.
    /// </exception>
    public string Add(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var resource = FhirJsonText.ReadObject(Encoding.UTF8.GetBytes(json));
            var type = resource.Text("resourceType") ?? string.Empty;
            var id = resource.Text("id") ?? Guid.NewGuid().ToString();
            lock (_store.Gate)
            {
                return _context.Put("PUT", type, id, resource).Reference;
            }
        }
        catch (FhirException exception)
        {
            throw new ArgumentException(exception.Message, nameof(json), exception);
        }
    }

    /// <summary>Finds the current version of a resource.</summary>
    /// <param name="type">The type, such as <c>Patient</c>.</param>
    /// <param name="id">The id.</param>
    /// <returns>The resource as JSON; null if there is none, or if it is deleted.</returns>
    public string? Find(string type, string id)
    {
        lock (_store.Gate)
        {
            return _store.Find(type, id) is { IsDeleted: false } version
                ? Encoding.UTF8.GetString(version.Json.Span)
                : null;
        }
    }

    /// <summary>Adds a file to the workspace's storage account, for an import to read.</summary>
    /// <param name="name">The container and the name, as in <c>input/patients.ndjson</c>.</param>
    /// <param name="content">The lines of the file.</param>
    /// <returns>The address of the file.</returns>
    public Uri AddFile(string name, string content) => _blobs.Add(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Removes all resources and jobs.</summary>
    public void Clear()
    {
        lock (_store.Gate)
        {
            _store.Clear();
            _jobs.Clear();
        }
    }

    /// <summary>Returns the number of resources, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeFhirService)} ({Count} resources)";
}
