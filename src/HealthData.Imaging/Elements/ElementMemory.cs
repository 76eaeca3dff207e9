namespace HealthData.Imaging;

/// <summary>Remembers an attribute's JSON: most instances of a study repeat what the one before says.</summary>
internal sealed class ElementMemory
{
    private byte[]? _known;
    private int _length;

    /// <summary>Tells whether the JSON is another than at the last call.</summary>
    public bool IsNew(ReadOnlySpan<byte> element)
    {
        if (_known is not null && element.SequenceEqual(_known.AsSpan(0, _length)))
        {
            return false;
        }

        if (_known is null || _known.Length < element.Length)
        {
            _known = new byte[element.Length];
        }

        element.CopyTo(_known);
        _length = element.Length;
        return true;
    }
}
