using System.Runtime.CompilerServices;
using System.Text;

namespace HealthData.MedTech;

/// <summary>The measurement being taken from a match. Reused from match to match.</summary>
internal sealed class MeasurementRow(TokenIndex message)
{
    private const int MinMadeLength = 256;

    private readonly KeptTexts _kept = new(message);
    private byte[] _arena = new byte[256];
    private int _arenaLength;

    // Strings that expressions have made, so that none is made twice.
    private readonly List<(TextSlice Slice, string Text)> _made = [];
    private TextSlice[] _values = new TextSlice[8];
    private int[] _fields = new int[8];

    // Templates that match the same object have the same device: the string is made once.
    private TextSlice _namedDevice;
    private string? _deviceName;

    // As have matches with the same patient.
    private TextSlice _seriesPatient;
    private TextSlice _seriesEncounter;
    private TextSlice _seriesCorrelation;
    private MeasurementSeries? _series;

    private TemplatePlan _plan = null!;
    public DateTime Occurrence;
    public DateTime Ingestion;
    public TextSlice DeviceId;
    public TextSlice PatientId;
    public TextSlice EncounterId;
    public TextSlice CorrelationId;

    public DeviceTemplate Template => _plan.Template;

    public int Count { get; private set; }

    /// <summary>Forgets the message before.</summary>
    public void Begin(DateTime ingestion)
    {
        Ingestion = ingestion;
        _namedDevice = default;
        _series = null;
        _kept.Clear();
    }

    public void Clear(TemplatePlan template)
    {
        if (!ReferenceEquals(_plan, template))
        {
            _plan = template;
        }

        PatientId = EncounterId = CorrelationId = default;
        _arenaLength = 0;
        Count = 0;
        if (_made.Count > 0)
        {
            _made.Clear();
        }
    }

    /// <summary>Adds what one of the template's values has given.</summary>
    public void Add(int field, TextSlice value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Count * 2);
            Array.Resize(ref _fields, Count * 2);
        }

        _fields[Count] = field;
        _values[Count++] = value;
    }

    public string NameAt(int position) => NameOf(CheckPosition(position));

    public ReadOnlySpan<byte> ValueAt(int position) => Utf8(_values[CheckPosition(position)]);

    public ReadOnlySpan<byte> Text(TextSlice slice) => slice.Source == TextSource.Message
        ? message.Text.AsSpan(slice.Start, slice.Length)
        : OtherText(slice);

    private ReadOnlySpan<byte> OtherText(TextSlice slice) => slice.Source switch
    {
        TextSource.Arena => _arena.AsSpan(slice.Start, slice.Length),
        TextSource.Kept => _kept.Utf8(slice.Start),
        _ => default,
    };

    /// <summary>A text as UTF-8 that is valid: what is not, in the message, is replaced.</summary>
    public ReadOnlySpan<byte> Utf8(TextSlice slice)
    {
        var text = Text(slice);
        return System.Text.Unicode.Utf8.IsValid(text) ? text : Text(Keep(Encoding.UTF8.GetString(text)));
    }

    /// <summary>Keeps a text: where it is if that is in the message, else as a copy.</summary>
    public TextSlice Keep(ReadOnlySpan<byte> text)
    {
        if (message.Text.AsSpan().Overlaps(text, out var offset))
        {
            return new TextSlice(offset, text.Length, TextSource.Message);
        }

        var start = _arenaLength;
        text.CopyTo(Reserve(text.Length));
        return new TextSlice(start, text.Length, TextSource.Arena);
    }

    /// <summary>Keeps a text for all matches of the message.</summary>
    public TextSlice KeepForMessage(TextSlice slice) =>
        slice.Exists ? new TextSlice(_kept.Add(Text(slice), MadeText(slice)), slice.Length, TextSource.Kept) : slice;

    /// <summary>Keeps a text as UTF-8.</summary>
    public TextSlice Keep(string text)
    {
        var start = _arenaLength;
        var length = Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, Reserve(length));
        var slice = new TextSlice(start, length, TextSource.Arena);
        if (length >= MinMadeLength && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            _made.Add((slice, text));
        }

        return slice;
    }

    public NormalizedMeasurement ToMeasurement() => new(
        Template,
        DeviceName(),
        Occurrence,
        Ingestion,
        PatientId.Exists || EncounterId.Exists || CorrelationId.Exists ? Series() : null,
        Properties());

    private string NameOf(int position) => _plan.Values[_fields[position]].Name;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private MeasurementSeries Series()
    {
        if (_series is not null
            && PatientId == _seriesPatient
            && EncounterId == _seriesEncounter
            && CorrelationId == _seriesCorrelation)
        {
            return _series;
        }

        var series = new MeasurementSeries(ToText(PatientId), ToText(EncounterId), ToText(CorrelationId));
        _series = IsForMessage(PatientId) && IsForMessage(EncounterId) && IsForMessage(CorrelationId) ? series : null;
        (_seriesPatient, _seriesEncounter, _seriesCorrelation) = (PatientId, EncounterId, CorrelationId);
        return series;
    }

    private static bool IsForMessage(TextSlice slice) => slice.Source != TextSource.Arena;

    private IReadOnlyList<MeasurementProperty> Properties()
    {
        if (Count == 1)
        {
            return new OneItemList<MeasurementProperty>(new(NameOf(0), ToText(_values[0])!));
        }

        var properties = Count == 0 ? [] : new MeasurementProperty[Count];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = new MeasurementProperty(NameOf(i), ToText(_values[i])!);
        }

        return properties;
    }

    private string DeviceName()
    {
        if (DeviceId != _namedDevice || _deviceName is null)
        {
            _deviceName = ToText(DeviceId);
            _namedDevice = IsForMessage(DeviceId) ? DeviceId : default;
        }

        return _deviceName!;
    }

    private string? ToText(TextSlice slice) => slice.Source == TextSource.Message
        ? ShortText.Make(message.Text, slice.Start, slice.Length)
        : OtherToText(slice);

    private string? OtherToText(TextSlice slice) => slice.Source switch
    {
        TextSource.Arena => MadeText(slice) ?? ShortText.Make(_arena, slice.Start, slice.Length),
        TextSource.Kept => _kept.ToText(slice.Start),
        _ => null,
    };

    private string? MadeText(TextSlice slice)
    {
        foreach (var (made, text) in _made)
        {
            if (made == slice)
            {
                return text;
            }
        }

        return null;
    }

    private int CheckPosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Count);
        return position;
    }

    private Span<byte> Reserve(int length)
    {
        if (_arena.Length - _arenaLength < length)
        {
            Array.Resize(ref _arena, Math.Max(_arena.Length * 2, _arenaLength + length));
        }

        _arenaLength += length;
        return _arena.AsSpan(_arenaLength - length, length);
    }
}
