using Hl7.Fhir.Serialization;

namespace HealthData.Fhir.Firely;

/// <summary>The model of Hl7.Fhir.R4, by Firely's reader and writer of UTF-8.</summary>
internal sealed class FirelyModel : FhirModel<Poco.Resource>
{
    // The fastest of the modes that keep unknown content.
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions().ForFhir(Poco.ModelInfo.ModelInspector).UsingMode(DeserializationMode.Ostrich);

    // Firely's reader and writer need more of the stack for each level than a thread has for many.
    private static readonly ResourceFault TooDeep =
        new("Its objects and arrays are nested deeper than the 64 levels that Firely's reader goes.", string.Empty);

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
            fault = RawModel.Instance.Read(utf8Json, out fault) is null ? fault : TooDeep;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Firely's reader throws exceptions of many types, whose texts may quote the resource.
            fault = new ResourceFault("The value isn't a resource that Firely's model can hold.", string.Empty);
        }

        return null;
    }

    public override ReadOnlyMemory<byte> Write(Poco.Resource resource)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(resource, Options);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The texts of Firely's exceptions may quote the resource.
            throw new ArgumentException(
                "Firely's writer can't write the resource: it has a value of a wrong type, or more than 64 levels.",
                nameof(resource));
        }
    }

    public override string TypeOf(Poco.Resource resource) => resource.TypeName;

    public override string? IdOf(Poco.Resource resource) => resource.Id;

    public override string? VersionOf(Poco.Resource resource) => resource.Meta?.VersionId;

    public override Poco.Resource? ParameterOf(Poco.Resource parameters, string name)
    {
        try
        {
            return (parameters as Poco.Parameters)?.Parameter.Find(parameter => parameter.Name == name)?.Resource;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A value of another type than the model has throws when it is asked for.
            return null;
        }
    }

    // The reader makes up a name for a resource that has none.
    private static bool HasType(Poco.Resource resource) =>
        resource is not Poco.DynamicResource || resource.TypeName.All(char.IsAsciiLetter);
}
