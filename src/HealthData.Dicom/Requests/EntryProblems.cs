using System.Globalization;

namespace HealthData.Dicom;

/// <summary>Tells of entries of an answer in DICOM JSON that can't be read.</summary>
internal static class EntryProblems
{
    public static ItemProblem Convert(EntryFault fault) => new(
        fault.Exception.Fault == JsonFault.Truncated ? ItemProblemCode.Truncated : ItemProblemCode.Malformed,
        fault.Exception.Message,
        string.Create(CultureInfo.InvariantCulture, $"result {fault.Number}"),
        bytes: fault.Bytes,
        cause: null);
}
