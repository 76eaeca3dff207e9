namespace HealthData.Management;

/// <summary>Where mappings are in resources.</summary>
internal static class MappingJson
{
    public static string[] Device { get; } = ["properties", "deviceMapping", "content"];

    public static string[] Fhir { get; } = ["properties", "fhirMapping", "content"];

    public static BinaryData? Read(ResourceJson resource, string[] path) =>
        JsonText.Member(resource.Root, path) is { ValueKind: JsonValueKind.Object } content
            ? new BinaryData(content.GetRawText())
            : null;

    /// <summary>Refuses what isn't a JSON object.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static BinaryData Check([NotNull] BinaryData? mapping, string parameter)
    {
        ArgumentNullException.ThrowIfNull(mapping, parameter);
        try
        {
            using var document = JsonDocument.Parse(mapping);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new BinaryData(document.RootElement.GetRawText());
            }
        }
        catch (JsonException)
        {
            // What follows says so.
        }

        throw new ArgumentException("A mapping must be a JSON object.", parameter);
    }
}
