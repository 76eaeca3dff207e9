using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>The members of a change, as they are read one by one.</summary>
internal struct ChangeFields
{
    private static readonly (byte[] Name, ChangeField Field)[] Fields =
    [
        ("sequence"u8.ToArray(), ChangeField.Sequence),
        ("studyInstanceUid"u8.ToArray(), ChangeField.StudyInstanceUid),
        ("seriesInstanceUid"u8.ToArray(), ChangeField.SeriesInstanceUid),
        ("sopInstanceUid"u8.ToArray(), ChangeField.SopInstanceUid),
        ("partitionName"u8.ToArray(), ChangeField.PartitionName),
        ("action"u8.ToArray(), ChangeField.Action),
        ("timestamp"u8.ToArray(), ChangeField.Timestamp),
        ("state"u8.ToArray(), ChangeField.State),
        ("metadata"u8.ToArray(), ChangeField.Metadata),
        ("filePath"u8.ToArray(), ChangeField.FilePath),
    ];

    private long? _sequence;
    private string? _study;
    private string? _series;
    private string? _instance;
    private string? _partition;
    private string? _action;
    private DateTimeOffset? _timestamp;
    private string? _state;
    private AttributeSet? _metadata;
    private ItemProblem? _problem;
    private string? _path;

    public static ChangeField Find(ReadOnlySpan<byte> name)
    {
        foreach (var (known, field) in Fields)
        {
            if (Ascii.EqualsIgnoreCase(name, known))
            {
                return field;
            }
        }

        return ChangeField.Other;
    }

    public void Take(ChangeField field, ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        if (field == ChangeField.Metadata && reader.TokenType == JsonTokenType.StartObject)
        {
            TakeMetadata(ref reader, json);
        }
        else if (field == ChangeField.Sequence && reader.TokenType == JsonTokenType.Number)
        {
            _sequence = reader.TryGetInt64(out var sequence) ? sequence : null;
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Take(field, reader.GetString()!);
        }
        else
        {
            reader.Skip();
        }
    }

    /// <summary>Makes the change; null if it has no number, time, or identifiers.</summary>
    public readonly ChangeFeedEntry? ToEntry() =>
        _sequence is { } sequence && _timestamp is { } timestamp && _study is not null && _series is not null
            && _instance is not null
            ? new ChangeFeedEntry(sequence, _study, _series, _instance)
            {
                PartitionName = _partition,
                Action = Word(_action) is { } action ? new ChangeAction(action) : default,
                Timestamp = timestamp,
                State = Word(_state) is { } state ? new ChangeState(state) : default,
                Metadata = _metadata,
                MetadataProblem = _problem,
                FilePath = _path,
            }
            : null;

    private static string? Word(string? text) => text is { Length: > 0 } ? text : null;

    private void Take(ChangeField field, string text)
    {
        switch (field)
        {
            case ChangeField.StudyInstanceUid:
                _study = text;
                break;
            case ChangeField.SeriesInstanceUid:
                _series = text;
                break;
            case ChangeField.SopInstanceUid:
                _instance = text;
                break;
            case ChangeField.PartitionName:
                _partition = text;
                break;
            case ChangeField.Action:
                _action = text;
                break;
            case ChangeField.State:
                _state = text;
                break;
            case ChangeField.FilePath:
                _path = text;
                break;
            case ChangeField.Timestamp when JsonAnswers.TryReadTime(text, out var time):
                _timestamp = time;
                break;
        }
    }

    // Metadata that can't be read costs itself, and not the change.
    private void TakeMetadata(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var text = json[start..(int)reader.BytesConsumed];
        try
        {
            _metadata = AttributeSet.Parse(text);
        }
        catch (DicomFormatException exception)
        {
            _problem = new ItemProblem(
                ItemProblemCode.Malformed,
                exception.Message,
                _sequence is { } sequence
                    ? string.Create(CultureInfo.InvariantCulture, $"metadata of change {sequence}")
                    : "metadata of a change",
                bytes: text,
                cause: null);
        }
    }
}
