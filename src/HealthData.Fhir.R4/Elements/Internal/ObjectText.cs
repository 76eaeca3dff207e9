namespace HealthData.Fhir.R4;

/// <summary>One object from its JSON and back, for all doors alike.</summary>
internal static class ObjectText
{
    public static FhirObject Parse(Type type, ReadOnlySpan<byte> utf8Json, FhirJsonOptions options)
    {
        var fresh = ModelTypes.Create(type);
        var reader = new FhirReader(utf8Json, options, fresh?.TypeName ?? "Resource");
        var value = reader.Root(type, fresh);
        reader.Finish();
        return value;
    }

    public static void Write(FhirObject value, IBufferWriter<byte> output)
    {
        var writer = new FhirWriter(output);
        writer.Value(value);
        writer.Flush();
    }
}
