namespace HealthData.Imaging;

/// <summary>Writes the ImagingStudy of a study.</summary>
internal sealed class StudyWriter(StudySummary summary, ExistingResource? existing, string source, string endpointId)
{
    private readonly StudyFacts _study = summary.Facts;

    /// <summary>Writes the resource.</summary>
    /// <param name="subject">Writes the value of the subject.</param>
    public BinaryData Write(Action<Utf8JsonWriter> subject)
    {
        var buffer = new ArrayBufferWriter<byte>(16 << 10);
        using (var writer = new Utf8JsonWriter(buffer, JsonText.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType"u8, "ImagingStudy"u8);
            writer.WriteString("id"u8, existing?.Id ?? summary.ImagingStudyId);
            ExistingResource.WriteMeta(writer, existing, source);
            StudyElements.WriteKept(writer, existing);
            WriteIdentifiers(writer);
            writer.WriteString("status"u8, "available"u8);
            WriteModalities(writer);
            writer.WritePropertyName("subject"u8);
            subject(writer);
            WriteText(writer, "started"u8, _study.Started.Value);
            WriteEndpoints(writer);
            var series = SeriesOrder.Sort(_study);
            writer.WriteNumber("numberOfSeries"u8, series.Count);
            writer.WriteNumber("numberOfInstances"u8, _study.Instances.Count);
            WriteProcedureCodes(writer);
            WriteText(writer, "description"u8, _study.Description.Value);
            new SeriesWriter(_study, existing).Write(writer, series);
            writer.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    public static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteCoding(Utf8JsonWriter writer, string? system, string code, string? display = null)
    {
        writer.WriteStartObject();
        WriteText(writer, "system"u8, system);
        writer.WriteString("code"u8, code);
        WriteText(writer, "display"u8, display);
        writer.WriteEndObject();
    }

    /// <summary>Writes what stands for a required value that isn't known.</summary>
    public static void WriteUnknown(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("extension"u8);
        writer.WriteStartObject();
        writer.WriteString("url"u8, CodeSystem.DataAbsentReason);
        writer.WriteString("valueCode"u8, "unknown"u8);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static List<string> Sorted(IEnumerable<string> values)
    {
        List<string> sorted = [.. values];
        sorted.Sort(JsonText.Compare);
        return sorted;
    }

    private void WriteIdentifiers(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("identifier"u8);
        writer.WriteStartObject();
        writer.WriteString("system"u8, CodeSystem.DicomUid);
        writer.WriteString("value"u8, $"urn:oid:{_study.Uid}");
        writer.WriteEndObject();
        foreach (var accession in Sorted(_study.Accessions))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("type"u8);
            writer.WriteStartArray("coding"u8);
            WriteCoding(writer, CodeSystem.IdentifierType, CodeSystem.AccessionNumber);
            writer.WriteEndArray();
            writer.WriteEndObject();
            WriteText(writer, "system"u8, summary.Options.AccessionSystem);
            writer.WriteString("value"u8, accession);
            writer.WriteEndObject();
        }

        foreach (var identifier in StudyElements.OtherIdentifiers(existing, summary.Options.AccessionSystem))
        {
            identifier.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteModalities(Utf8JsonWriter writer)
    {
        var modalities = Sorted(_study.Modalities.Where(ModalityCodes.IsAcquiring));
        if (modalities.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("modality"u8);
        foreach (var modality in modalities)
        {
            WriteCoding(writer, CodeSystem.Dicom, modality);
        }

        writer.WriteEndArray();
    }

    private void WriteEndpoints(Utf8JsonWriter writer)
    {
        var reference = $"Endpoint/{endpointId}";
        writer.WriteStartArray("endpoint"u8);
        writer.WriteStartObject();
        writer.WriteString("reference"u8, reference);
        writer.WriteEndObject();
        foreach (var endpoint in StudyElements.OtherEndpoints(existing, reference))
        {
            endpoint.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteProcedureCodes(Utf8JsonWriter writer)
    {
        if (_study.ProcedureCodes.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("procedureCode"u8);
        foreach (var code in Sorted(_study.ProcedureCodes))
        {
            writer.WriteRawValue(code, skipInputValidation: true);
        }

        writer.WriteEndArray();
    }
}
