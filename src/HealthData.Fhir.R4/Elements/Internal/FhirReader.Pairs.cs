using System.Collections;

namespace HealthData.Fhir.R4;

/// <content>The two arrays of a repeating primitive element: each item has a value, or an id or extensions.</content>
internal ref partial struct FhirReader
{
    /// <summary>Notes an array of values that has nulls, until the end of the object that it is in.</summary>
    private void NoteGaps<T>(List<T?> items)
    {
        _item = 0;
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is null)
            {
                (_lists ??= []).Add(new ListNote(Encoding.UTF8.GetString(_name), false, _listStart, items));
                return;
            }
        }
    }

    /// <summary>Compares the arrays of the object that ends, and takes nulls off their ends that stand for
    /// nothing.</summary>
    private void CloseLists(int first)
    {
        for (var index = first; index < _lists!.Count; index++)
        {
            var note = _lists[index];
            var other = _lists.FindIndex(first, one => one.Element == note.Element && one.IsSibling != note.IsSibling);
            if (other >= 0 && other < index)
            {
                continue;
            }

            var partner = other < 0 ? null : _lists[other].Items;
            if (note.IsSibling)
            {
                Close(note, partner, note.Items);
            }
            else
            {
                Close(note, note.Items, partner);
            }
        }

        _lists.RemoveRange(first, _lists.Count - first);
    }

    private void Close(ListNote note, IList? values, IList? siblings)
    {
        var count = values?.Count ?? CountValues(note.Element);
        if (siblings?.Count > count && count > 0 && HasAny(siblings, count))
        {
            Report(Faults.Misaligned, SiblingPosition(note));
        }

        var isReported = false;
        for (var index = Math.Max(count, siblings?.Count ?? 0) - 1; index >= 0; index--)
        {
            var hasValue = index < count
                && (values is null || values[index] is not null || IsKept(note.Element, index));
            if (hasValue || (index < siblings?.Count && siblings[index] is not null))
            {
                continue;
            }

            if (!isReported)
            {
                Report(Faults.Null, note.Position);
                isReported = true;
            }

            TrimEnd(values, index);
            TrimEnd(siblings, index);
        }

        if (values is { Count: 0 })
        {
            _nothings++;
        }

        if (siblings is { Count: 0 })
        {
            _nothings++;
        }
    }

    private static void TrimEnd(IList? items, int index)
    {
        if (items?.Count == index + 1)
        {
            items.RemoveAt(index);
        }
    }

    private static bool HasAny(IList items, int from)
    {
        for (var index = from; index < items.Count; index++)
        {
            if (items[index] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private readonly int SiblingPosition(ListNote note) =>
        note.IsSibling ? note.Position : _lists!.FindLast(one => one.Element == note.Element && one.IsSibling).Position;

    private readonly bool IsKept(string element, int index) =>
        _owner!.Side?.Unknown is not null
        && _owner.Side.FindItem(Encoding.UTF8.GetBytes(element), index) is not null;

    private readonly int CountValues(string element)
    {
        var list = new ChildList();
        _owner!.ListChildren(list);
        return list.Items.Count(child => child.Name == element);
    }
}
