namespace HealthData.Fhir.R4;

/// <content>For strict reading: each item of a repeating primitive element has a value, or an id or
/// extensions.</content>
internal ref partial struct FhirReader
{
    /// <summary>Notes which items an array has, until the end of the object that it is in.</summary>
    private void NoteItems<T>(string? sibling, List<T> items, int start)
    {
        if (!IsStrict)
        {
            return;
        }

        var present = new bool[items.Count];
        var isReported = _issues is [.., var last] && last.Position > start;
        for (var index = 0; index < present.Length; index++)
        {
            present[index] = isReported || items[index] is not null;
        }

        (_arrays ??= []).Add((sibling ?? Encoding.Latin1.GetString(_name), sibling is not null, start, present));
    }

    /// <summary>Compares the arrays of the object that ends.</summary>
    private void CompareItems(int first)
    {
        for (var index = first; index < _arrays?.Count; index++)
        {
            var (element, isSibling, position, present) = _arrays[index];
            var other = _arrays.FindIndex(first, one => one.Element == element && one.IsSibling != isSibling);
            var others = other < 0 ? [] : _arrays[other].Present;
            if (isSibling && other >= 0 && present.Length > others.Length)
            {
                Report(Faults.Misaligned, position);
            }
            else if (!isSibling || other < 0)
            {
                ReportGap(present, others, position);
            }
        }

        _arrays?.RemoveRange(first, _arrays.Count - first);
    }

    private void ReportGap(bool[] present, bool[] others, int position)
    {
        for (var index = 0; index < present.Length; index++)
        {
            if (!present[index] && (index >= others.Length || !others[index]))
            {
                Report(Faults.Null, position);
                return;
            }
        }
    }
}
