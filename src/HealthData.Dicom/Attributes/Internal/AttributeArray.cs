namespace HealthData.Dicom;

/// <summary>Reads an array of data sets. An entry that is none does not hide the others.</summary>
internal static class AttributeArray
{
    /// <summary>Reads all data sets.</summary>
    /// <param name="json">The text.</param>
    /// <param name="maxSets">How many entries there may be.</param>
    /// <param name="faults">Takes what is wrong with single entries; null to throw at the first.</param>
    /// <exception cref="DicomFormatException">The text is no array, or is too large.</exception>
    public static List<AttributeSet> Parse(ReadOnlyMemory<byte> json, int maxSets, List<EntryFault>? faults)
    {
        var text = json.Span;
        var scanner = new JsonScanner(text);
        var at = scanner.SkipWhite(AttributeSet.Begin(text));
        if (at >= 0 && text[at] == (byte)'{')
        {
            return [ParseSingle(json)];
        }

        if (at < 0 || text[at] != (byte)'[')
        {
            throw JsonFaults.ToException(at < 0 ? scanner.Fault : JsonFault.NotAnArray, Math.Max(0, at));
        }

        var sets = new List<AttributeSet>();
        using var slots = new SlotList();
        var number = 0;
        at++;
        while (TryNext(ref scanner, text, ref at, ref number, faults))
        {
            if (number > maxSets)
            {
                throw JsonFaults.ToException(JsonFault.TooLarge, at);
            }

            if (Take(json, ref at, number, slots, faults) is { } set)
            {
                sets.Add(set);
            }
        }

        return sets;
    }

    private static AttributeSet ParseSingle(ReadOnlyMemory<byte> json)
    {
        var set = AttributeSet.Parse(json);
        return set.Count > 0 ? set : throw JsonFaults.ToException(JsonFault.NotADataSet, 0);
    }

    // Goes to the next entry; false behind the last one.
    private static bool TryNext(
        ref JsonScanner scanner, ReadOnlySpan<byte> text, ref int at, ref int number, List<EntryFault>? faults)
    {
        if (at < 0)
        {
            return false;
        }

        var next = scanner.SkipWhite(at);
        number++;
        if (next >= 0 && number > 1 && text[next] == (byte)',')
        {
            next = scanner.SkipWhite(next + 1);
        }
        else if (next >= 0 && number > 1 && text[next] != (byte)']')
        {
            Fault(faults, number, JsonFaults.ToException(JsonFault.UnexpectedByte, next), default);
            return false;
        }

        if (next < 0)
        {
            Fault(faults, number, JsonFaults.ToException(JsonFault.Truncated, text.Length), default);
            return false;
        }

        at = next;
        return text[at] != (byte)']' || !IsEnd(text, at, number, faults);
    }

    private static bool IsEnd(ReadOnlySpan<byte> text, int at, int number, List<EntryFault>? faults)
    {
        try
        {
            AttributeSet.ThrowIfMore(text[(at + 1)..], at + 1);
        }
        catch (DicomFormatException exception)
        {
            Fault(faults, number, exception, default);
        }

        return true;
    }

    private static AttributeSet? Take(
        ReadOnlyMemory<byte> json, ref int at, int number, SlotList slots, List<EntryFault>? faults)
    {
        var start = at;
        try
        {
            var set = AttributeSet.Take(json[at..], at, slots, out var length);
            at += length;
            return set;
        }
        catch (DicomFormatException exception)
        {
            at = exception.Fault == JsonFault.Truncated ? -1 : EndOf(json.Span, at);
            Fault(faults, number, exception, at < 0 ? json[start..] : json[start..at]);
            return null;
        }
    }

    // The end of an entry that can't be read; -1 where it can't be told.
    private static int EndOf(ReadOnlySpan<byte> text, int at)
    {
        if (text[at] is (byte)'{' or (byte)'[')
        {
            var finder = default(SetEndFinder);
            return finder.TryFind(text[at..]) ? at + finder.Position : -1;
        }

        return new JsonScanner(text).ScanValue(at, 1);
    }

    private static void Fault(
        List<EntryFault>? faults, int number, DicomFormatException exception, ReadOnlyMemory<byte> bytes)
    {
        if (faults is null)
        {
            throw exception;
        }

        faults.Add(new EntryFault(number, exception, bytes));
    }
}
