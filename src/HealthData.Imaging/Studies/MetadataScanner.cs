namespace HealthData.Imaging;

/// <summary>Reads metadata (PS3.18 F) data set by data set, from blocks of bytes.</summary>
internal sealed class MetadataScanner(StudyFacts study)
{
    private readonly ElementRange[] _ranges = new ElementRange[SlotTags.Count];
    private JsonReaderState _state = new(JsonText.ReaderOptions);

    /// <summary>Reads the data sets that are whole.</summary>
    /// <param name="data">What wasn't read yet.</param>
    /// <param name="isEnd">Whether nothing more comes.</param>
    /// <returns>The number of bytes that were read.</returns>
    /// <exception cref="DicomFormatException">This is no list of data sets.</exception>
    public int Scan(ReadOnlySpan<byte> data, bool isEnd)
    {
        var reader = new Utf8JsonReader(data, isEnd, _state);
        try
        {
            while (true)
            {
                var before = reader;
                if (!reader.Read() || !Take(ref reader, data))
                {
                    reader = before;
                    break;
                }
            }
        }
        catch (JsonException exception)
        {
            // The text of the cause may hold a letter of the data.
            throw new DicomFormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"The metadata aren't JSON, or they end too early: byte {exception.BytePositionInLine} of a line."));
        }

        _state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    /// <summary>Reads a data set that stands alone.</summary>
    public void ScanSet(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data, JsonText.ReaderOptions);
        Array.Clear(_ranges);
        reader.Read();
        ReadSet(ref reader);
        study.Add(new InstanceElements(data, _ranges));
    }

    // False where the data end within a data set.
    private bool Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> data)
    {
        if (reader.CurrentDepth == 0)
        {
            return reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray
                ? true
                : throw new DicomFormatException("The metadata aren't a list of data sets.");
        }

        Array.Clear(_ranges);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (!reader.TrySkip())
            {
                return false;
            }
        }
        else if (!ReadSet(ref reader))
        {
            return false;
        }

        study.Add(new InstanceElements(data, _ranges));
        return true;
    }

    private bool ReadSet(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return true;
            }

            var slot = reader.ValueIsEscaped ? -1 : SlotTags.Find(reader.ValueSpan);
            if (!reader.Read())
            {
                return false;
            }

            var start = (int)reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                return false;
            }

            if (slot >= 0)
            {
                _ranges[slot] = new ElementRange(start, (int)reader.BytesConsumed - start);
            }
        }

        return false;
    }
}
