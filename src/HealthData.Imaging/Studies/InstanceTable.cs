namespace HealthData.Imaging;

/// <summary>The instances of a study, each once in a series, with their UIDs in one block of bytes.</summary>
internal sealed class InstanceTable
{
    private InstanceRecord[] _instances = new InstanceRecord[64];
    private int[] _buckets = new int[128];
    private byte[] _uids = new byte[4 << 10];
    private int _uidEnd;

    public int Count { get; private set; }

    public ref InstanceRecord this[int index] => ref _instances[index];

    public ReadOnlySpan<byte> Uid(int index) =>
        _uids.AsSpan(_instances[index].UidStart, _instances[index].UidLength);

    /// <summary>Adds an instance; false where the series has it already.</summary>
    public bool TryAdd(int series, ReadOnlySpan<byte> uid)
    {
        var hash = Hash(series, uid);
        for (var slot = hash & (_buckets.Length - 1); ; slot = (slot + 1) & (_buckets.Length - 1))
        {
            var found = _buckets[slot] - 1;
            if (found < 0)
            {
                _buckets[slot] = Append(series, uid, hash) + 1;
                break;
            }

            if (_instances[found].Hash == hash && _instances[found].Series == series && Uid(found).SequenceEqual(uid))
            {
                return false;
            }
        }

        if (Count * 2 > _buckets.Length)
        {
            Grow();
        }

        return true;
    }

    private static int Hash(int series, ReadOnlySpan<byte> uid)
    {
        var hash = default(HashCode);
        hash.Add(series);
        hash.AddBytes(uid);
        return hash.ToHashCode();
    }

    private int Append(int series, ReadOnlySpan<byte> uid, int hash)
    {
        if (Count == _instances.Length)
        {
            Array.Resize(ref _instances, Count * 2);
        }

        if (_uids.Length - _uidEnd < uid.Length)
        {
            Array.Resize(ref _uids, _uids.Length * 2);
        }

        uid.CopyTo(_uids.AsSpan(_uidEnd));
        _instances[Count] = new InstanceRecord
        {
            Series = series,
            Hash = hash,
            UidStart = _uidEnd,
            UidLength = uid.Length,
            SopClass = InstanceRecord.None,
            Number = InstanceRecord.None,
        };
        _uidEnd += uid.Length;
        return Count++;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var index = 0; index < Count; index++)
        {
            var slot = _instances[index].Hash & (_buckets.Length - 1);
            while (_buckets[slot] != 0)
            {
                slot = (slot + 1) & (_buckets.Length - 1);
            }

            _buckets[slot] = index + 1;
        }
    }
}
