using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The first value of an attribute as it is compared. None where it cannot be read.</summary>
internal readonly record struct SearchValue(string? Text, long? Whole, double? Real)
{
    public bool IsEmpty => Text is null && Whole is null && Real is null;

    public static SearchValue Read(AttributeSet set, SearchTag tag) => tag.Representation switch
    {
        ValueRepresentation.DA => OfWhole(set.TryGetDate(tag.Tag, out var date) ? TicksOf(date) : null),
        ValueRepresentation.DT => OfWhole(set.TryGetDateTime(tag.Tag, out var time) ? time.DateTime.Ticks : null),
        ValueRepresentation.TM => OfWhole(set.TryGetTime(tag.Tag, out var clock) ? clock.Ticks : null),
        ValueRepresentation.SL or ValueRepresentation.SS or ValueRepresentation.UL or ValueRepresentation.US =>
            OfWhole(set.TryGetInt64(tag.Tag, out var whole) ? whole : null),
        ValueRepresentation.FD or ValueRepresentation.FL =>
            new(null, null, set.TryGetDouble(tag.Tag, out var real) ? real : null),
        _ => new(SearchText.Fold(set.GetString(tag.Tag), tag.Representation), null, null),
    };

    public override string ToString() => nameof(SearchValue);

    private static SearchValue OfWhole(long? whole) => new(null, whole, null);

    private static long TicksOf(DateOnly date) => date.ToDateTime(TimeOnly.MinValue).Ticks;
}
