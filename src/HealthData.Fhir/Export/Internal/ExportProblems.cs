namespace HealthData.Fhir;

/// <summary>Describes what can't be used of the files of an export.</summary>
internal static class ExportProblems
{
    public static ItemProblem OfLine(string place, NdjsonReader lines, string? message) => new(
        ItemProblemCode.Malformed,
        message ?? "The line isn't a resource.",
        string.Create(CultureInfo.InvariantCulture, $"{place}, line {lines.LineNumber}"),
        "The line's bytes are in Bytes. Report the problem to the server's administrator.",
        bytes: lines.Line.ToArray());

    /// <summary>Describes a file that has fewer lines than announced; null for one that has not.</summary>
    public static ItemProblem? OfCount(string place, long? announced, long found) => found < announced
        ? new(
            ItemProblemCode.WrongCount,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The file has {found} resources, but the server announced {announced}."),
            place,
            "Export again.")
        : null;

    public static ItemProblem OfFile(string place, HealthDataRequestFailedException exception) => new(
        exception.ErrorCode is HealthDataErrorCode.ResponseTruncated or HealthDataErrorCode.ConnectionLost
            or HealthDataErrorCode.TimedOut
            ? ItemProblemCode.Truncated
            : ItemProblemCode.Missing,
        "The file can't be read. " + exception.Message,
        place,
        cause: exception);
}
