namespace HealthData.Dicom;

/// <summary>Goes over the values of an attribute: the elements of a JSON array, or the one value that stands there
/// without one. The text has been checked before.</summary>
internal ref struct JsonValues
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly bool _isArray;
    private int _next;

    internal JsonValues(ReadOnlySpan<byte> json)
    {
        _json = json;
        _isArray = json is [(byte)'[', ..];
        _next = _isArray ? 1 : 0;
    }

    /// <summary>The text of the current value: a whole JSON token or object.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Where the current value begins.</summary>
    public int Start { get; private set; }

    public bool MoveNext()
    {
        if (_next < 0 || _next >= _json.Length)
        {
            return false;
        }

        var scanner = new JsonScanner(_json);
        var start = scanner.SkipWhite(_next);
        if (start < 0 || _json[start] == (byte)']')
        {
            return false;
        }

        var end = scanner.ScanValue(start, 1);
        Current = end < 0 ? _json[start..] : _json[start..end];
        Start = start;
        _next = _isArray && end >= 0 ? AfterComma(ref scanner, end) : -1;
        return true;
    }

    private readonly int AfterComma(ref JsonScanner scanner, int end)
    {
        var at = scanner.SkipWhite(end);
        return at >= 0 && _json[at] == (byte)',' ? at + 1 : -1;
    }
}
