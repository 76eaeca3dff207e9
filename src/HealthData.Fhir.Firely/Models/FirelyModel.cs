using Hl7.Fhir.Serialization;

namespace HealthData.Fhir.Firely;

/// <summary>The model of Hl7.Fhir.R4, by Firely's reader and writer of UTF-8.</summary>
internal sealed class FirelyModel : FhirModel<Poco.Resource>
{
    // The fastest of the modes that keep unknown content.
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions().ForFhir(Poco.ModelInfo.ModelInspector).UsingMode(DeserializationMode.Ostrich);

    private FirelyModel()
    {
    }

    public static FirelyModel Instance { get; } = new();

    public override Poco.Resource? Read(ReadOnlyMemory<byte> utf8Json, out ResourceFault? fault)
    {
        try
        {
            var resource = JsonSerializer.Deserialize<Poco.Resource>(utf8Json.Span, Options);
            if (resource is not null && HasType(resource))
            {
                // One that is no text throws when it is asked for.
                _ = (resource.Id, resource.Meta?.VersionId);
                fault = null;
                return resource;
            }

            fault = new ResourceFault("The value isn't a resource: it has no resourceType.", string.Empty);
        }
        catch (JsonException)
        {
            fault = new ResourceFault("The text isn't a JSON object.", string.Empty);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Firely's reader throws exceptions of many types, whose texts may quote the resource.
            fault = new ResourceFault("The value isn't a resource that Firely's model can hold.", string.Empty);
        }

        return null;
    }

    public override ReadOnlyMemory<byte> Write(Poco.Resource resource) =>
        JsonSerializer.SerializeToUtf8Bytes(resource, Options);

    public override string TypeOf(Poco.Resource resource) => resource.TypeName;

    public override string? IdOf(Poco.Resource resource) => resource.Id;

    public override string? VersionOf(Poco.Resource resource) => resource.Meta?.VersionId;

    // The reader makes up a name for a resource that has none.
    private static bool HasType(Poco.Resource resource) =>
        resource is not Poco.DynamicResource || resource.TypeName.All(char.IsAsciiLetter);
}
