namespace HealthData.Fhir.R4;

/// <summary>A search for the end of one JSON value, which can go on when more data has arrived. It counts brackets and
/// passes over strings; whether the rest is valid is not looked at.</summary>
internal struct JsonScan
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(",]} \t\r\n"u8);

    private int _depth;
    private bool _isText;
    private bool _isScalar;
    private bool _hasStarted;

    /// <summary>Gets the position from the start of the value: behind its end when that was found.</summary>
    public int Position { get; private set; }

    /// <summary>Gets the length of the value at the start of some data, or of what there is of it.</summary>
    public static int Measure(ReadOnlySpan<byte> data)
    {
        var scan = default(JsonScan);
        scan.Advance(data);
        return scan.Position;
    }

    /// <summary>Goes on in the data of the value.</summary>
    /// <param name="data">The data from the start of the value.</param>
    /// <returns><see langword="true"/> if the value has ended.</returns>
    public bool Advance(ReadOnlySpan<byte> data)
    {
        if (!_hasStarted)
        {
            if (data.IsEmpty)
            {
                return false;
            }

            _hasStarted = true;
            _isScalar = data[0] is not ((byte)'{' or (byte)'[' or (byte)'"');
        }

        return _isScalar ? AdvanceScalar(data) : AdvanceNested(data);
    }

    private bool AdvanceScalar(ReadOnlySpan<byte> data)
    {
        var length = data[Position..].IndexOfAny(Ends);
        Position = length < 0 ? data.Length : Position + length;
        return length >= 0;
    }

    private bool AdvanceNested(ReadOnlySpan<byte> data)
    {
        var position = Position;
        while (position < data.Length)
        {
            if (_isText)
            {
                if (!TrySkipText(data, ref position))
                {
                    break;
                }

                if (_depth == 0)
                {
                    Position = position;
                    return true;
                }
            }

            while (position < data.Length)
            {
                var one = data[position++];
                if (one == '"')
                {
                    _isText = true;
                    break;
                }

                if (one is (byte)'{' or (byte)'[')
                {
                    _depth++;
                }
                else if (one is (byte)'}' or (byte)']' && --_depth == 0)
                {
                    Position = position;
                    return true;
                }
            }
        }

        Position = position;
        return false;
    }

    private bool TrySkipText(ReadOnlySpan<byte> data, ref int position)
    {
        while (true)
        {
            var length = data[position..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0)
            {
                position = data.Length;
                return false;
            }

            position += length;
            if (data[position] == '"')
            {
                position++;
                _isText = false;
                return true;
            }

            if (position + 1 >= data.Length)
            {
                return false;
            }

            position += 2;
        }
    }
}
