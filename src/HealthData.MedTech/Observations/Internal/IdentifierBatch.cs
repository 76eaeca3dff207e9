namespace HealthData.MedTech;

/// <summary>The identifiers of a batch of Observations, whose digests are computed together.</summary>
internal sealed class IdentifierBatch
{
    // Longer texts are hashed one at a time.
    private const int MaxBlocks = 6;

    // With fewer lanes one at a time is faster.
    private const int LeastLanes = 3;

    private readonly Utf8Text _text = new(Utf8Text.ChunkSize / 2);
    private readonly List<Part> _parts = [];
    private readonly List<int>[] _waiting = new List<int>[MaxBlocks + 1];
    private readonly byte[] _lanes = new byte[Sha256Lanes.Count * MaxBlocks * Sha256Lanes.BlockSize];
    private readonly uint[][] _states = Enumerable.Repeat(IdentifierDigest.OfSystem, Sha256Lanes.Count).ToArray();
    private ResourceKey[] _keys = [];

    public int Count => _parts.Count;

    public int Capacity => _text.Capacity;

    /// <summary>Forgets the identifiers.</summary>
    public void Clear()
    {
        _text.Truncate(0);
        _parts.Clear();
    }

    public void Add(ObservationGroup group, MeasurementIdentity identity)
    {
        IdentifierText.Append(_text, group, identity);
        _parts.Add(identity.GetDigest() is { } digest
            ? new Part(_text.Length, digest, IdentifierDigest.WholeBlocks(identity.IdentifierHead.Length))
            : new Part(_text.Length, IdentifierDigest.OfSystem, 0));
    }

    public void ComputeKeys()
    {
        if (_keys.Length < _parts.Count)
        {
            _keys = new ResourceKey[_parts.Count];
        }

        for (var number = 0; number < _parts.Count; number++)
        {
            var blocks = Sha256Lanes.BlocksOf(Text(number).Length - _parts[number].Hashed);
            if (blocks > MaxBlocks || !Sha256Lanes.IsFast)
            {
                HashAlone(number);
                continue;
            }

            var waiting = _waiting[blocks] ??= new List<int>(Sha256Lanes.Count);
            waiting.Add(number);
            if (waiting.Count == Sha256Lanes.Count)
            {
                HashTogether(waiting, blocks);
            }
        }

        for (var blocks = 1; blocks <= MaxBlocks; blocks++)
        {
            if (_waiting[blocks] is not { } rest)
            {
                continue;
            }

            if (rest.Count >= LeastLanes)
            {
                HashTogether(rest, blocks);
            }

            rest.ForEach(HashAlone);
            rest.Clear();
        }
    }

    public ref readonly ResourceKey Key(int number) => ref _keys[number];

    public ReadOnlySpan<byte> Text(int number) =>
        _text.Written[(number == 0 ? 0 : _parts[number - 1].End).._parts[number].End];

    private void HashTogether(List<int> numbers, int blocks)
    {
        var length = blocks * Sha256Lanes.BlockSize;
        for (var lane = 0; lane < numbers.Count; lane++)
        {
            var part = _parts[numbers[lane]];
            var text = Text(numbers[lane]);
            Sha256Lanes.Pad(
                text[part.Hashed..], Sha256Lanes.BlockSize + text.Length, _lanes.AsSpan(lane * length, length));
            _states[lane] = part.Digest;
        }

        Span<ResourceKey> keys = stackalloc ResourceKey[Sha256Lanes.Count];
        Sha256Lanes.Hash(_states, _lanes, blocks, keys);
        for (var lane = 0; lane < numbers.Count; lane++)
        {
            _keys[numbers[lane]] = keys[lane];
        }

        numbers.Clear();
    }

    private void HashAlone(int number) =>
        _keys[number] = ResourceKey.Of([.. ObservationProjector.IdentifierSystemUtf8, (byte)'_', .. Text(number)]);

    private readonly record struct Part(int End, uint[] Digest, int Hashed);
}
