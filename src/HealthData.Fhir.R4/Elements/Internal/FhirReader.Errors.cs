namespace HealthData.Fhir.R4;

/// <content>What is wrong: lenient reading throws, strict reading collects.</content>
internal ref partial struct FhirReader
{
    private const int MostIssues = 1000;

    /// <summary>Notes a deviation that lenient reading bears.</summary>
    public void Report(string message, int position)
    {
        if (!IsStrict)
        {
            return;
        }

        (_issues ??= []).Add((message, position));
        if (_issues.Count >= MostIssues)
        {
            throw Collected();
        }
    }

    /// <summary>Notes that a required element of the object that was just read is missing.</summary>
    public void Require(bool isThere, string element)
    {
        if (!isThere)
        {
            Report(Faults.Missing + element + ".", _objectStart);
        }
    }

    /// <summary>Notes a deviation that lenient reading does not bear; strict reading passes over the value.</summary>
    private void Refuse(string message)
    {
        var position = _position;
        if ("null"u8.StartsWith(_data[position..]))
        {
            throw Error(Faults.Truncated, _data.Length);
        }

        if (!IsStrict)
        {
            throw Error(message, position);
        }

        Report(message, position);
        SkipValue();
    }

    /// <summary>Bears null, and refuses anything else that is not of the expected kind.</summary>
    private void RefuseUnlessNull(string message)
    {
        if (Peek() == 'n' && _data[_position..].StartsWith("null"u8))
        {
            Report(Faults.Null, _position);
            _position += 4;
        }
        else
        {
            Refuse(message);
        }
    }

    private FhirFormatException Error(string message, int position)
    {
        (_issues ??= []).Add(
            (position >= _data.Length && message == Faults.Syntax ? Faults.Truncated : message, position));
        return Collected();
    }

    private readonly FhirFormatException Collected() => new(PathFinder.Locate(_data, _root, _issues!));

    /// <summary>Checks that nothing follows, and throws what strict reading collected.</summary>
    public void Finish()
    {
        SkipWhiteSpace();
        if (_position < _data.Length)
        {
            throw Error(Faults.Trailing, _position);
        }

        if (_issues is not null)
        {
            throw Collected();
        }
    }
}
