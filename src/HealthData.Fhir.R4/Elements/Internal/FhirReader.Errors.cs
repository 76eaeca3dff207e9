namespace HealthData.Fhir.R4;

/// <content>What is wrong: deviations are kept and collected; what is not JSON ends the reading.</content>
internal ref partial struct FhirReader
{
    private const int MostIssues = 1000;

    /// <summary>Gets the deviations that were collected, with their paths.</summary>
    public readonly IReadOnlyList<FhirIssue> Issues => _issues is null ? [] : PathFinder.Locate(_data, _root, _issues);

    /// <summary>Notes that a required element of the object that was just read is missing.</summary>
    public void Require(bool isThere, string element)
    {
        if (!isThere && !IsFaulty(element))
        {
            Report(Faults.Missing + element + ".", _objectStart);
        }
    }

    /// <summary>Checks that nothing follows the outermost object.</summary>
    public void Finish()
    {
        SkipWhiteSpace();
        if (_position < _data.Length)
        {
            throw Error(Faults.Trailing, _position);
        }
    }

    /// <summary>Notes a deviation.</summary>
    private void Report(string message, int position)
    {
        if ((_collects || (_collectsLosses && IssueKinds.IsLoss(message))) && (_issues ??= []).Count < MostIssues)
        {
            _issues.Add((message, position));
        }
    }

    /// <summary>Determines whether an element is there, though in a form that was reported already.</summary>
    private readonly bool IsFaulty(string element)
    {
        if (_faulty is not null && _faulty.IndexOf(element, _firstFaulty) >= 0)
        {
            return true;
        }

        foreach (var kept in _owner!.UnknownElements)
        {
            if (kept.Reason == KeptReason.WrongType && kept.Element == element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts a member that holds nothing: it is not kept.</summary>
    private void Nothing(scoped ReadOnlySpan<byte> name)
    {
        _nothings++;
        if (_collects)
        {
            (_faulty ??= []).Add(Encoding.UTF8.GetString(name));
        }
    }

    /// <summary>Passes over null, and keeps anything else as it is.</summary>
    private void KeepUnlessNull(string message)
    {
        if (IsNull())
        {
            Report(Faults.Null, _position);
            _position += 4;
            Nothing(_name);
        }
        else
        {
            Keep(KeptReason.WrongType, message);
        }
    }

    private readonly bool IsNull() => Peek() == 'n' && _data[_position..].StartsWith("null"u8);

    private FhirFormatException Error(string message, int position)
    {
        var text = position >= _data.Length && message == Faults.Syntax ? Faults.Truncated : message;
        (_issues ??= []).Add((text, position));
        return new FhirFormatException(Issues);
    }
}
