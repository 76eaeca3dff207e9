namespace HealthData.Imaging;

/// <summary>Writes the series of an ImagingStudy with their instances.</summary>
internal sealed class SeriesWriter(StudyFacts study, ExistingResource? existing)
{
    private readonly Dictionary<string, JsonElement> _existing = StudyElements.SeriesByUid(existing);
    private readonly List<int>[]? _instances = study.ListsInstances ? SeriesOrder.SortInstances(study) : null;
    private readonly Dictionary<int, byte[]> _classes = [];
    private readonly ArrayBufferWriter<byte> _json = new();

    public void Write(Utf8JsonWriter writer, List<int> order)
    {
        writer.WriteStartArray("series"u8);
        foreach (var index in order)
        {
            Write(writer, study.Series[index], index);
        }

        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, SeriesFacts series, int index)
    {
        writer.WriteStartObject();
        if (_existing.TryGetValue(series.Uid, out var kept))
        {
            StudyElements.WriteKeptOfSeries(writer, kept);
        }

        writer.WriteString("uid"u8, series.Uid);
        if (series.Number is { } number)
        {
            writer.WriteNumber("number"u8, number);
        }

        writer.WritePropertyName("modality"u8);
        if (series.Modality.Value is { } modality)
        {
            StudyWriter.WriteCoding(writer, ModalityCodes.IsKnown(modality) ? CodeSystem.Dicom : null, modality);
        }
        else
        {
            StudyWriter.WriteUnknown(writer);
        }

        StudyWriter.WriteText(writer, "description"u8, series.Description.Value);
        writer.WriteNumber("numberOfInstances"u8, series.InstanceCount);
        WriteBody(writer, series);
        StudyWriter.WriteText(writer, "started"u8, series.Started.Value);
        if (_instances is not null)
        {
            writer.WritePropertyName("instance"u8);
            writer.WriteRawValue(WriteInstances(_instances[index]), skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter writer, SeriesFacts series)
    {
        if (series.BodyPart.Value is { } bodyPart)
        {
            writer.WriteStartObject("bodySite"u8);
            writer.WriteString("display"u8, bodyPart);
            writer.WriteEndObject();
        }

        if (series.Laterality.Value is { } side)
        {
            writer.WritePropertyName("laterality"u8);
            StudyWriter.WriteCoding(
                writer,
                CodeSystem.SnomedCt,
                side == "R" ? "24028007" : "7771000",
                side == "R" ? "Right" : "Left");
        }
    }

    // UIDs are numbers and dots: nothing of it needs an escape, so that bytes are copied as they are.
    private ReadOnlySpan<byte> WriteInstances(List<int> order)
    {
        _json.ResetWrittenCount();
        var separator = "[{\"uid\":\""u8;
        foreach (var index in order)
        {
            ref var instance = ref study.Instances[index];
            _json.Write(separator);
            separator = ",{\"uid\":\""u8;
            _json.Write(study.Instances.Uid(index));
            _json.Write("\",\"sopClass\":"u8);
            _json.Write(ClassOf(instance.SopClass));
            if (instance.Number != InstanceRecord.None)
            {
                _json.Write(",\"number\":"u8);
                instance.Number.TryFormat(_json.GetSpan(16), out var length, default, CultureInfo.InvariantCulture);
                _json.Advance(length);
            }

            _json.Write("}"u8);
        }

        _json.Write("]"u8);
        return _json.WrittenSpan;
    }

    private byte[] ClassOf(int index)
    {
        if (!_classes.TryGetValue(index, out var json))
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, JsonText.WriterOptions))
            {
                if (index < 0)
                {
                    StudyWriter.WriteUnknown(writer);
                }
                else
                {
                    StudyWriter.WriteCoding(writer, CodeSystem.Uri, $"urn:oid:{study.SopClasses[index]}");
                }
            }

            json = buffer.WrittenSpan.ToArray();
            _classes.Add(index, json);
        }

        return json;
    }
}
