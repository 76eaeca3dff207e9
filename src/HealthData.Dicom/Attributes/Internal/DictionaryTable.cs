namespace HealthData.Dicom;

internal static partial class DictionaryTable
{
    private const int AlternativesPerSet = 3;

    internal static int IndexOf(uint tag)
    {
        var index = Tags.BinarySearch(tag);
        return index >= 0 ? index : IndexOfRepeating(tag);
    }

    internal static int IndexOf(ReadOnlySpan<char> keyword)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            int index = ByKeyword[middle];
            var order = Compare(keyword, KeywordAt(index));
            if (order == 0)
            {
                return index;
            }

            if (order < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    internal static uint TagAt(int index) => Tags[index];

    internal static bool IsRetiredAt(int index) => (Traits[index] & 0x1000) != 0;

    internal static bool IsRepeatingAt(int index) => (Traits[index] & 0x2000) != 0;

    internal static string MultiplicityAt(int index) => Multiplicity((Traits[index] >> 6) & 0x3F);

    internal static ReadOnlySpan<byte> RepresentationsAt(int index) =>
        Representations.Slice((Traits[index] & 0x3F) * AlternativesPerSet, AlternativesPerSet);

    internal static ReadOnlySpan<byte> KeywordAt(int index)
    {
        var start = (int)KeywordBlockStarts[index / KeywordBlock];
        for (var before = index / KeywordBlock * KeywordBlock; before < index; before++)
        {
            start += KeywordLengths[before];
        }

        return KeywordTexts.Slice(start, KeywordLengths[index]);
    }

    private static int IndexOfRepeating(uint tag)
    {
        if (new AttributeTag(tag).IsPrivate)
        {
            return -1;
        }

        var masks = RepeatingMasks;
        var values = RepeatingValues;
        for (var row = 0; row < masks.Length; row++)
        {
            if ((tag & masks[row]) == values[row])
            {
                return RepeatingIndexes[row];
            }
        }

        return -1;
    }

    private static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<byte> right)
    {
        var common = Math.Min(left.Length, right.Length);
        for (var index = 0; index < common; index++)
        {
            if (left[index] != right[index])
            {
                return left[index] - right[index];
            }
        }

        return left.Length - right.Length;
    }
}
