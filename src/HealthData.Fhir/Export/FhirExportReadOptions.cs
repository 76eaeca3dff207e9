namespace HealthData.Fhir;

/// <summary>The options for reading the resources of an export.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirExportReadOptions
{
    private int? _maxLineBytes;

    /// <summary>Gets or sets what to do about a line that isn't a resource, or a file that can't be read. The default
    /// is <see cref="ProblemPolicy.Throw"/>.</summary>
    public ProblemPolicy OnProblem { get; set; }

    /// <summary>Gets or sets the longest line, in bytes; a longer one is a problem. Null (the default) for no limit but
    /// that of memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? MaxLineBytes
    {
        get => _maxLineBytes;
        set
        {
            if (value is { } bytes)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bytes, 0, nameof(value));
            }

            _maxLineBytes = value;
        }
    }
}
