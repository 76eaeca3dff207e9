namespace HealthData.Imaging;

/// <summary>Writes the Patient of ours: the whole of a new one, and what is missing in one that exists.</summary>
internal sealed class PatientWriter(StudySummary summary, ExistingResource? existing, string source, IssueSpot spot)
{
    private readonly PatientFacts _patient = summary.Facts.Patient;

    public BinaryData Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType"u8, "Patient"u8);
            writer.WriteString("id"u8, summary.OwnPatientId);
            ExistingResource.WriteMeta(writer, existing, source);
            WriteOthers(writer);
            Write(writer, "identifier", 0, Identifier(_patient.Key!), isFixed: true);
            Write(writer, "name", (uint)Keyword.PatientName, _patient.Names.Value);
            Write(writer, "gender", (uint)Keyword.PatientSex, Quoted(_patient.Gender.Value));
            Write(writer, "birthDate", (uint)Keyword.PatientBirthDate, Quoted(_patient.BirthDate.Value));
            writer.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    /// <summary>Writes the identifier of a patient.</summary>
    public static string Identifier(PatientKey key)
    {
        var system = key.System is null ? string.Empty : $"\"system\":{JsonText.Quote(key.System)},";
        var assigner = key.Assigner is null
            ? string.Empty
            : $$""","assigner":{"display":{{JsonText.Quote(key.Assigner)}}}""";
        return $$"""{{{system}}"value":{{JsonText.Quote(key.Id)}}{{assigner}}}""";
    }

    private static string? Quoted(string? text) => text is null ? null : JsonText.Quote(text);

    private void WriteOthers(Utf8JsonWriter writer)
    {
        if (existing is null)
        {
            return;
        }

        foreach (var member in existing.Root.EnumerateObject())
        {
            if (member.Name is not (
                "resourceType" or "id" or "meta" or "identifier" or "name" or "gender" or "birthDate"))
            {
                member.WriteTo(writer);
            }
        }
    }

    private void Write(Utf8JsonWriter writer, string name, uint tag, string? value, bool isFixed = false)
    {
        var json = isFixed && value is not null ? $"[{value}]" : value;
        if (existing is null || !existing.Root.TryGetProperty(name, out var known))
        {
            WriteRaw(writer, name, json);
            return;
        }

        if (isFixed || json is null)
        {
            WriteRaw(writer, name, known.GetRawText());
            return;
        }

        var isSame = ResourceEquality.IsSameValue(known, json);
        if (!isSame && !summary.Options.ReplacePatient)
        {
            spot.Report(IssueCode.PatientDiffers, tag);
        }

        WriteRaw(writer, name, isSame || !summary.Options.ReplacePatient ? known.GetRawText() : json);
    }

    private static void WriteRaw(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }
}
