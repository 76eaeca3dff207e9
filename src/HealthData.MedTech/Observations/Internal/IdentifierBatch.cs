namespace HealthData.MedTech;

/// <summary>The identifiers of a batch of Observations, whose digests are computed together.</summary>
internal sealed class IdentifierBatch
{
    private readonly Utf8Text _text = new(Utf8Text.ChunkSize / 2);
    private readonly List<int> _ends = [];
    private ResourceKey[] _keys = [];

    public int Count => _ends.Count;

    public void Add(ObservationGroup group, MeasurementIdentity identity)
    {
        _text.Append(ObservationProjector.IdentifierSystemUtf8);
        _text.Append((byte)'_');
        IdentifierText.Append(_text, group, identity);
        _ends.Add(_text.Length);
    }

    public void ComputeKeys()
    {
        _keys = new ResourceKey[_ends.Count];
        for (var i = 0; i < _keys.Length; i++)
        {
            _keys[i] = ResourceKey.Of(Hashed(i));
        }
    }

    public ref readonly ResourceKey Key(int number) => ref _keys[number];

    public ReadOnlySpan<byte> Text(int number) => Hashed(number)[(ObservationProjector.IdentifierSystem.Length + 1)..];

    private ReadOnlySpan<byte> Hashed(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        return _text.Written[start.._ends[number]];
    }
}
