using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// The names of members that somebody asks for, numbered from 1: first the anchors, then the others. Found by one probe
/// with the first and the last eight bytes of a name and its length. Immutable.
/// </summary>
internal sealed class NameTable
{
    private readonly Entry[] _entries;
    private readonly byte[][] _names;
    private readonly int _shift;

    /// <param name="anchors">
    /// Names that the index notes the places of while it reads; differing from each other.
    /// </param>
    /// <param name="others">Other names. Those that repeat a name have no effect.</param>
    public NameTable(IEnumerable<string> anchors, IEnumerable<string> others)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        List<byte[]> names = [[]];
        foreach (var name in anchors)
        {
            if (known.Add(name))
            {
                names.Add(Encoding.UTF8.GetBytes(name));
            }
        }

        AnchorCount = names.Count - 1;
        foreach (var name in others)
        {
            if (known.Add(name))
            {
                names.Add(Encoding.UTF8.GetBytes(name));
            }
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(names.Count, ushort.MaxValue);
        _names = [.. names];
        var bits = BitOperations.Log2((uint)names.Count * 8) + 1;
        _shift = 64 - bits;
        _entries = new Entry[(1 << bits) + names.Count];
        Fill(1 << bits);
    }

    /// <summary>A table without names.</summary>
    public static NameTable Empty { get; } = new([], []);

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length - 1;

    /// <summary>How many names are anchors: those with the numbers up to this one.</summary>
    public int AnchorCount { get; }

    /// <summary>The number of a name, or 0.</summary>
    public ushort Find(string name) => Find(Encoding.UTF8.GetBytes(name));

    /// <summary>The number of a name in UTF-8 without escapes, or 0.</summary>
    public ushort Find(ReadOnlySpan<byte> name)
    {
        var key = KeyOf(name);
        return Find(key, Hash(key), ref MemoryMarshal.GetReference(name), name.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Hash(NameKey key) =>
        ((key.First * 0x9E37_79B9_7F4A_7C15) ^ (key.Last * 0xC2B2_AE3D_27D4_EB4F)) * 0x1656_67B1_9E37_79F9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ushort Find(NameKey key, ulong hash, ref byte name, int length)
    {
        ref readonly var entry = ref _entries[(int)(hash >> _shift)];
        if (entry.First == key.First && entry.Last == key.Last && entry.Length == length && length <= 16)
        {
            return entry.Id;
        }

        return entry.IsAlone
            ? (ushort)0
            : FindElsewhere(in entry, key, MemoryMarshal.CreateReadOnlySpan(ref name, length));
    }

    private static NameKey KeyOf(ReadOnlySpan<byte> name)
    {
        Span<byte> padded = stackalloc byte[16];
        if (name.Length >= 8)
        {
            return new(BitConverter.ToUInt64(name), BitConverter.ToUInt64(name[^8..]));
        }

        name.CopyTo(padded[(8 - name.Length)..]);
        var key = BitConverter.ToUInt64(padded);
        return new(key, key);
    }

    private ushort FindElsewhere(in Entry first, NameKey key, ReadOnlySpan<byte> name)
    {
        ref readonly var entry = ref first;
        while (true)
        {
            if (entry.First == key.First && entry.Last == key.Last && entry.Length == name.Length
                && name.SequenceEqual(_names[entry.Id]))
            {
                return entry.Id;
            }

            if (entry.Next == 0)
            {
                return 0;
            }

            entry = ref _entries[entry.Next];
        }
    }

    private void Fill(int firstFree)
    {
        for (ushort id = 1; id < _names.Length; id++)
        {
            var key = KeyOf(_names[id]);
            var at = (int)(Hash(key) >> _shift);
            var next = 0;
            if (_entries[at].Id != 0)
            {
                _entries[firstFree] = _entries[at];
                next = firstFree++;
            }

            _entries[at] = new(key.First, key.Last, _names[id].Length, next, id);
        }
    }

    // Alone, where a name that is not this short one is none of the table's.
    private readonly record struct Entry(ulong First, ulong Last, int Length, int Next, ushort Id)
    {
        public bool IsAlone => Next == 0 && Length <= 16;
    }
}
