namespace HealthData.Imaging;

/// <summary>The value of an element that all instances have to agree on: where they don't, there is none.</summary>
internal sealed class OneValue(uint tag)
{
    private string? _value;

    public bool IsInconsistent { get; private set; }

    /// <summary>Gets the value; null where there is none or more than one.</summary>
    public string? Value => IsInconsistent ? null : _value;

    public void Add(string? value, IssueSpot spot)
    {
        if (value is null || value == _value)
        {
            return;
        }

        if (_value is not null)
        {
            IsInconsistent = true;
            spot.Report(IssueCode.Inconsistent, tag);
        }

        _value ??= value;
    }
}
