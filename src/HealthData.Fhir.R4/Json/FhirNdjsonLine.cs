namespace HealthData.Fhir.R4;

/// <summary>A line of an NDJSON sequence: a resource, or what is wrong with the line.</summary>
[DebuggerDisplay("{Number}: {Resource}")]
public sealed class FhirNdjsonLine
{
    internal FhirNdjsonLine(long number, Resource? resource, IReadOnlyList<FhirIssue> issues, byte[] bytes)
    {
        Number = number;
        Resource = resource;
        Issues = issues;
        Bytes = bytes;
    }

    /// <summary>Gets the number of the line, counted from 1.</summary>
    public long Number { get; }

    /// <summary>Gets the resource; <see langword="null"/> if the line is not one.</summary>
    public Resource? Resource { get; }

    /// <summary>Gets what is wrong with the line: of a resource, what deviates from the definitions; their positions
    /// count from the start of the line, and their lines are its number.</summary>
    public IReadOnlyList<FhirIssue> Issues { get; }

    /// <summary>Gets the bytes of a line that is not a resource; empty for others.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }
}
