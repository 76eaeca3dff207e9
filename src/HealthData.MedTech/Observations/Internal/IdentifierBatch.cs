using System.Runtime.Intrinsics;

namespace HealthData.MedTech;

/// <summary>The identifiers of a batch of Observations, whose digests are computed together.</summary>
internal sealed class IdentifierBatch
{
    // Longer texts are hashed one at a time.
    private const int MaxBlocks = 6;

    // With fewer lanes one at a time is faster.
    private const int LeastLanes = 3;

    // The system and what joins it to the value fill just one block.
    private static readonly Vector256<uint>[] AfterSystem =
        Sha256Lanes.After([.. ObservationProjector.IdentifierSystemUtf8, (byte)'_']);

    private readonly Utf8Text _text = new(Utf8Text.ChunkSize / 2);
    private readonly List<int> _ends = [];
    private readonly List<int>[] _waiting = new List<int>[MaxBlocks + 1];
    private readonly byte[] _lanes = new byte[Sha256Lanes.Count * MaxBlocks * Sha256Lanes.BlockSize];
    private ResourceKey[] _keys = [];

    public int Count => _ends.Count;

    public int Capacity => _text.Capacity;

    /// <summary>Forgets the identifiers.</summary>
    public void Clear()
    {
        _text.Truncate(0);
        _ends.Clear();
    }

    public void Add(ObservationGroup group, MeasurementIdentity identity)
    {
        IdentifierText.Append(_text, group, identity);
        _ends.Add(_text.Length);
    }

    public void ComputeKeys()
    {
        if (_keys.Length < _ends.Count)
        {
            _keys = new ResourceKey[_ends.Count];
        }

        for (var number = 0; number < _ends.Count; number++)
        {
            var blocks = Sha256Lanes.BlocksOf(Text(number).Length);
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
            if (_waiting[blocks] is { Count: >= LeastLanes } many)
            {
                HashTogether(many, blocks);
            }

            _waiting[blocks]?.ForEach(HashAlone);
        }
    }

    public ref readonly ResourceKey Key(int number) => ref _keys[number];

    public ReadOnlySpan<byte> Text(int number) =>
        _text.Written[(number == 0 ? 0 : _ends[number - 1]).._ends[number]];

    private void HashTogether(List<int> numbers, int blocks)
    {
        var length = blocks * Sha256Lanes.BlockSize;
        for (var lane = 0; lane < numbers.Count; lane++)
        {
            var text = Text(numbers[lane]);
            Sha256Lanes.Pad(text, Sha256Lanes.BlockSize + text.Length, _lanes.AsSpan(lane * length, length));
        }

        Span<ResourceKey> keys = stackalloc ResourceKey[Sha256Lanes.Count];
        Sha256Lanes.Hash(AfterSystem, _lanes, blocks, keys);
        for (var lane = 0; lane < numbers.Count; lane++)
        {
            _keys[numbers[lane]] = keys[lane];
        }

        numbers.Clear();
    }

    private void HashAlone(int number) =>
        _keys[number] = ResourceKey.Of([.. ObservationProjector.IdentifierSystemUtf8, (byte)'_', .. Text(number)]);
}
