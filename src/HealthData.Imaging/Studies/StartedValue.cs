namespace HealthData.Imaging;

/// <summary>The date and time at which a study or a series began. The date stays where only the times differ.</summary>
internal sealed class StartedValue(uint dateTag, uint timeTag, TimeZoneInfo? zone)
{
    private readonly ElementMemory _date = new();
    private readonly ElementMemory _time = new();
    private readonly ElementMemory _zone = new();

    private string? _day;
    private string? _text;
    private bool _hasOneDay = true;
    private bool _hasOneText = true;

    public string? Value => _hasOneText ? _text : _hasOneDay ? _day : null;

    public void Add(
        ReadOnlySpan<byte> date, ReadOnlySpan<byte> time, ReadOnlySpan<byte> offset, IssueSpot spot)
    {
        if (!(_date.IsNew(date) | _time.IsNew(time) | _zone.IsNew(offset))
            || DateText.Read(date, dateTag, spot) is not { } day)
        {
            return;
        }

        var dayText = DateText.Format(day);
        var text = TimeText.Read(time, timeTag, spot) is { } clock
            && ReadOffset(offset, day, clock.Time, spot) is { } found
                ? $"{dayText}T{clock.Text}{ZoneText.Format(found)}"
                : dayText;
        _day ??= dayText;
        _text ??= text;
        _hasOneDay &= _day == dayText;
        if (_text != text)
        {
            _hasOneText = false;
            spot.Report(IssueCode.Inconsistent, dateTag);
        }
    }

    private TimeSpan? ReadOffset(ReadOnlySpan<byte> offset, DateOnly day, TimeOnly clock, IssueSpot spot)
    {
        var local = day.ToDateTime(clock);
        if ((ZoneText.Read(offset, spot) ?? OffsetOf(local)) is not { } found)
        {
            spot.Report(IssueCode.TimeZoneMissing, (uint)Keyword.TimezoneOffsetFromUTC);
            return null;
        }

        if (found < TimeSpan.Zero && DateTime.MaxValue - local < -found)
        {
            spot.Report(IssueCode.OutOfRange, dateTag);
            return null;
        }

        return found;
    }

    // A time that the zone's clocks skip or show twice says nothing.
    private TimeSpan? OffsetOf(DateTime local) =>
        zone is null || zone.IsInvalidTime(local) || zone.IsAmbiguousTime(local) ? null : zone.GetUtcOffset(local);
}
