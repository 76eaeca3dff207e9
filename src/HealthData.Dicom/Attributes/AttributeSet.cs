using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace HealthData.Dicom;

/// <summary>
/// A DICOM data set: attributes in the order of their tags, as they come in the DICOM JSON model (PS3.18 Annex F) or
/// from a file, or built by hand for queries, updates and work items.
/// </summary>
/// <remarks>
/// <para>A set that was read keeps the text it was read from and an index of it. Values are decoded each time
/// you request them, and values that you don't request cost nothing. An unchanged set is written as it was read,
/// byte for byte; a changed one in tag order, with the text of the attributes that were not changed.</para>
/// <para>Reading from several threads is safe; changing it is not safe during any other use. Items of a
/// sequence that was read cannot be changed: change a <see cref="Clone"/> and set the sequence again.</para>
/// <para><see cref="ToString"/> shows the number of attributes and no values.</para>
/// </remarks>
[DebuggerDisplay("{Count} attributes")]
[DebuggerTypeProxy(typeof(AttributeSetDebugView))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a data set; the name says so.")]
public sealed partial class AttributeSet : IReadOnlyCollection<AttributeEntry>
{
    private AttributeSlot[] _slots;
    private int _count;
    private ReadOnlyMemory<byte> _json;
    private Range[]? _foreign;
    private List<object>? _sources;
    private bool _isChanged;
    private bool _isReadOnly;

    /// <summary>Makes an empty set.</summary>
    public AttributeSet()
    {
        _slots = [];
        _isChanged = true;
    }

    private AttributeSet(ReadOnlyMemory<byte> json, AttributeSlot[] slots, Range[]? foreign)
    {
        _json = json;
        _slots = slots;
        _count = slots.Length;
        _foreign = foreign;
    }

    /// <summary>Gets how many attributes the set has.</summary>
    public int Count => _count;

    /// <summary>Indicates whether the set has an attribute, with or without a value.</summary>
    /// <param name="tag">The attribute.</param>
    public bool Contains(AttributeTag tag) => IndexOf(tag) >= 0;

    /// <summary>Finds an attribute.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="entry">What it is.</param>
    /// <returns>Whether the set has it.</returns>
    public bool TryGetEntry(AttributeTag tag, out AttributeEntry entry)
    {
        var index = IndexOf(tag);
        entry = index < 0 ? default : new AttributeEntry(_slots[index]);
        return index >= 0;
    }

    /// <summary>Removes an attribute.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>Whether the set had it.</returns>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public bool Remove(AttributeTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
        {
            return false;
        }

        BeginChange();
        _count--;
        Array.Copy(_slots, index + 1, _slots, index, _count - index);
        return true;
    }

    /// <summary>Gets a copy that can be changed without changing this set.</summary>
    public AttributeSet Clone()
    {
        var copy = new AttributeSet(_json, _slots.AsSpan(0, _count).ToArray(), _foreign) { _isChanged = _isChanged };
        if (_sources is null)
        {
            return copy;
        }

        copy._sources = new List<object>(_sources.Count);
        foreach (var source in _sources)
        {
            copy._sources.Add(source is AttributeSet[] items
                ? Array.ConvertAll(items, static item => item.Clone())
                : source);
        }

        return copy;
    }

    /// <summary>Goes through the attributes by ascending tag.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<AttributeEntry> IEnumerable<AttributeEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Tells how many attributes there are; no value.</summary>
    public override string ToString() => $"{_count} attributes";

    private int IndexOf(AttributeTag tag)
    {
        var slots = _slots;
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = slots[middle].Tag;
            if (found == tag.Value)
            {
                return middle;
            }

            if (found < tag.Value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }

    private void BeginChange()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException(
                "You can't change an item of a sequence that was read. Change a clone of it and set the sequence.");
        }

        _isChanged = true;
    }

    private void Put(AttributeSlot slot, object source)
    {
        BeginChange();
        _sources ??= [];
        var index = IndexOf(new AttributeTag(slot.Tag));
        if (index >= 0 && !_slots[index].IsInText)
        {
            slot.Start = _slots[index].Start;
            _sources[slot.Source] = source;
        }
        else
        {
            slot.Start = ~_sources.Count;
            _sources.Add(source);
        }

        if (index < 0)
        {
            index = Insert(~index);
        }

        _slots[index] = slot;
    }

    private int Insert(int index)
    {
        if (_count == _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(8, _count * 2));
        }

        Array.Copy(_slots, index, _slots, index + 1, _count - index);
        _count++;
        return index;
    }

    /// <summary>Goes through the attributes of a set by ascending tag.</summary>
    public struct Enumerator : IEnumerator<AttributeEntry>
    {
        private readonly AttributeSet _set;
        private int _index;

        internal Enumerator(AttributeSet set)
        {
            _set = set;
            _index = -1;
        }

        /// <inheritdoc />
        public readonly AttributeEntry Current => new(_set._slots[_index]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_index < _set._count;

        /// <inheritdoc />
        public void Reset() => _index = -1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
