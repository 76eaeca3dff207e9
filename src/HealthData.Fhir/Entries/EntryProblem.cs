namespace HealthData.Fhir;

/// <summary>Describes entries of bundles that can't be read.</summary>
internal static class EntryProblem
{
    public static ItemProblem Create(int index, ReadOnlyMemory<byte> bytes, ResourceFault? fault) => new(
        ItemProblemCode.Malformed,
        fault?.Message ?? "The entry isn't a resource.",
        string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}].resource{fault?.Path}"),
        "The entry's bytes are in Bytes. Report the problem to the server's administrator.",
        bytes: bytes.ToArray());
}
