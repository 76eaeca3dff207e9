namespace HealthData.Dicom;

/// <summary>Finds the brace that closes a JSON object, in pieces of any size. It looks at braces, brackets and quotes
/// only and checks nothing.</summary>
internal struct SetEndFinder
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}[]\""u8);

    private int _depth;
    private bool _inString;

    /// <summary>How far the object has been looked at.</summary>
    public int Position { get; private set; }

    /// <summary>Looks at what is new of an object.</summary>
    /// <param name="data">The object from its opening brace on, as far as it is there.</param>
    /// <returns>Whether the object's end was found; then <see cref="Position"/> is behind it.</returns>
    public bool TryFind(ReadOnlySpan<byte> data)
    {
        while (Position < data.Length)
        {
            var rest = data[Position..];
            var next = _inString ? rest.IndexOfAny((byte)'"', (byte)'\\') : rest.IndexOfAny(Structure);
            if (next < 0)
            {
                Position = data.Length;
                return false;
            }

            if (rest[next] == (byte)'\\' && next + 1 == rest.Length)
            {
                Position += next;
                return false;
            }

            Position += next + 1;
            if (Take(rest[next]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(byte mark)
    {
        switch (mark)
        {
            case (byte)'\\':
                Position++;
                return false;
            case (byte)'"':
                _inString = !_inString;
                return false;
            case (byte)'{' or (byte)'[':
                _depth++;
                return false;
            default:
                return --_depth <= 0;
        }
    }
}
