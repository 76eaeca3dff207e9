namespace HealthData.Fhir.R4;

/// <summary>An entry of a bundle that is read entry by entry: its bytes, which are read into an object when that is
/// asked for.</summary>
[DebuggerDisplay("{Index}: {ResourceType}")]
public sealed class FhirBundleEntry
{
    private const string Root = "Bundle.entry";

    private readonly FhirJsonOptions _options;
    private readonly long _position;
    private readonly long _line;
    private string? _resourceType;

    internal FhirBundleEntry(ReadOnlyMemory<byte> bytes, long index, long position, long line, FhirJsonOptions options)
    {
        Bytes = bytes;
        Index = index;
        _position = position;
        _line = line;
        _options = options;
    }

    /// <summary>Gets the position among the entries, counted from 0.</summary>
    public long Index { get; }

    /// <summary>Gets the bytes of the entry as they came. They are valid JSON only if the bundle's are.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Gets the bytes of the entry's resource as they came; empty if there is none.</summary>
    public ReadOnlyMemory<byte> ResourceBytes => EntryMembers.Find(Bytes, "resource"u8);

    /// <summary>Gets the type of the entry's resource, without reading the rest; <see langword="null"/> if there is
    /// none.</summary>
    public string? ResourceType => _resourceType ??= EntryMembers.TypeOfMember(Bytes.Span, "resource"u8);

    /// <summary>Reads the entry.</summary>
    /// <returns>The entry.</returns>
    /// <exception cref="FhirFormatException">The entry is not valid JSON or not an object; or the options are strict,
    /// and it deviates from the definitions. Paths and positions are those in the bundle.</exception>
    public BundleEntry Parse()
    {
        try
        {
            return FhirJson.Parse<BundleEntry>(Bytes, _options);
        }
        catch (FhirFormatException exception)
        {
            throw new FhirFormatException(Locate(exception.Issues));
        }
    }

    /// <summary>Reads the entry, keeps what deviates from the definitions, and lists it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="issues">What deviates; paths and positions are those in the bundle.</param>
    /// <returns><see langword="true"/> if there is an entry, which may have issues.</returns>
    public bool TryParse([NotNullWhen(true)] out BundleEntry? entry, out IReadOnlyList<FhirIssue> issues)
    {
        var isRead = FhirJson.TryParse(Bytes, out entry, out var found, _options);
        issues = Locate(found);
        return isRead;
    }

    /// <summary>Reads the entry as the bundle's list has it: what is no object is kept, too, and what holds nothing is
    /// left out.</summary>
    internal void AddTo(List<BundleEntry> entries)
    {
        // A number ends with what follows it.
        var data = Bytes.Span is [(byte)'{', ..] ? Bytes.Span : [.. Bytes.Span, (byte)' '];
        try
        {
            new FhirReader(data, _options, Root, IssueScope.None).Entry(entries);
        }
        catch (FhirFormatException exception)
        {
            throw new FhirFormatException(Locate(exception.Issues));
        }
    }

    private FhirIssue[] Locate(IReadOnlyList<FhirIssue> issues)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{Root}[{Index}]");
        return [.. issues.Select(issue => issue with
        {
            Path = place + issue.Path[Root.Length..],
            Position = issue.Position + _position,
            Line = issue.Line + _line - 1,
        })];
    }
}
