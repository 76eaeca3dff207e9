namespace HealthData.Fhir.R4;

/// <summary>The exception for data that is not JSON, or not a FHIR resource or data type.</summary>
/// <remarks>The text names the rule, the element's path and the position; it never holds a value from the
/// data.</remarks>
public sealed class FhirFormatException : FormatException
{
    /// <summary>Creates the exception without a text.</summary>
    public FhirFormatException()
    {
    }

    /// <summary>Creates the exception with a text.</summary>
    /// <param name="message">What is wrong; without any value from the data.</param>
    public FhirFormatException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a text and a cause.</summary>
    /// <param name="message">What is wrong; without any value from the data.</param>
    /// <param name="innerException">The cause.</param>
    public FhirFormatException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal FhirFormatException(IReadOnlyList<FhirIssue> issues, long? line = null)
        : base(Describe(issues, line))
    {
        Issues = issues;
        Line = line;
    }

    /// <summary>Gets what is wrong: one issue when reading leniently, all that were found when reading
    /// strictly.</summary>
    public IReadOnlyList<FhirIssue> Issues { get; } = [];

    /// <summary>Gets the line of an NDJSON sequence, counted from 1; <see langword="null"/> elsewhere.</summary>
    public long? Line { get; }

    /// <summary>Gets the path of the first element that is wrong, such as <c>Patient.name[0].given[1]</c>.</summary>
    public string? Path => Issues is [var first, ..] ? first.Path : null;

    /// <summary>Gets the position of the first trouble in bytes, counted from 0: from the start of the data, or from
    /// the start of the line in NDJSON; -1 when unknown.</summary>
    public long Position => Issues is [var first, ..] ? first.Position : -1;

    internal FhirFormatException AtLine(long line) => new(AtLine(Issues, line), line);

    /// <summary>Puts the issues of a line of a sequence there.</summary>
    internal static IReadOnlyList<FhirIssue> AtLine(IReadOnlyList<FhirIssue> issues, long line) =>
        issues.Count == 0 ? issues : [.. issues.Select(issue => issue with { Line = line })];

    private static string Describe(IReadOnlyList<FhirIssue> issues, long? line)
    {
        var first = issues[0];
        var where = line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"line {line}, ");
        var more = issues.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({issues.Count} issues)") : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{first.Message} At {first.Path}, {where}byte {first.Position}.{more}");
    }
}
