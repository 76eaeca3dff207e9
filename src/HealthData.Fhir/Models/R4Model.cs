namespace HealthData.Fhir;

/// <summary>The typed model of HealthData.Fhir.R4.</summary>
internal sealed class R4Model : FhirModel<Resource>
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    private R4Model()
    {
    }

    public static R4Model Instance { get; } = new();

    public override Resource? Read(ReadOnlyMemory<byte> utf8Json, out ResourceFault? fault)
    {
        var resource = ReadFirst(utf8Json, out var length, out fault);
        if (fault is null && utf8Json.Span[length..].ContainsAnyExcept(Blanks))
        {
            fault = new ResourceFault("There is more behind the resource.", string.Empty);
        }

        return fault is null ? resource : null;
    }

    public override Resource? ReadFirst(ReadOnlyMemory<byte> utf8Json, out int length, out ResourceFault? fault)
    {
        // A value that has no place in the model would look absent.
        var resource = FhirJson.ReadFirst(utf8Json.Span, out length, out var losses);
        fault = losses is [var loss, ..] ? new ResourceFault(loss.Message, Below(loss.Path)) : null;
        return fault is null ? resource : null;
    }

    public override ReadOnlyMemory<byte> Write(Resource resource) => FhirJson.SerializeToUtf8Bytes(resource);

    public override string TypeOf(Resource resource) => resource.TypeName;

    public override string? IdOf(Resource resource) => resource.Id;

    public override string? VersionOf(Resource resource) => resource.Meta?.VersionId;

    public override Resource? ParameterOf(Resource parameters, string name) =>
        (parameters as Parameters)?.GetResource<Resource>(name);

    // The path begins with the type of the resource.
    private static string Below(string path) =>
        path.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? path[dot..] : string.Empty;
}
