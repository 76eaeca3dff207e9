using System.Text;

namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>Gets the first value as text: of a number as it is written, of a name as in a DICOM file. Padding
    /// (spaces and NULs at the end) is left out.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The text; null when the attribute is absent or its first value is empty.</returns>
    public string? GetString(AttributeTag tag)
    {
        var json = ValueOf(tag);
        var name = FirstObject(json);
        if (!name.IsEmpty)
        {
            return PersonNameText.Read(name)?.ToDicomString();
        }

        var text = FirstText(json);
        return text.IsEmpty ? null : Encoding.UTF8.GetString(text);
    }

    /// <summary>Gets all values as text; null represents an empty value.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The texts; none when the attribute is absent or empty.</returns>
    public IReadOnlyList<string?> GetStrings(AttributeTag tag)
    {
        List<string?>? all = null;
        var values = new JsonValues(ValueOf(tag));
        while (values.MoveNext())
        {
            (all ??= []).Add(ToText(values.Current));
        }

        return all is null ? [] : all;
    }

    /// <summary>Gets the first value as an integer, whether it came as a number or as a string.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The number; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public int? GetInt32(AttributeTag tag) => First<int>(tag, ValueText.TryInt32);

    /// <summary>Gets all values as integers; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<int?> GetInt32s(AttributeTag tag) => All<int>(tag, ValueText.TryInt32);

    /// <summary>Gets the first value as an integer, whether it came as a number or as a string.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The number; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public long? GetInt64(AttributeTag tag) => First<long>(tag, ValueText.TryInt64);

    /// <summary>Gets all values as integers; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<long?> GetInt64s(AttributeTag tag) => All<long>(tag, ValueText.TryInt64);

    /// <summary>Gets the first value as a floating point number, whether it came as a number or as a string.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The number; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public double? GetDouble(AttributeTag tag) => First<double>(tag, ValueText.TryDouble);

    /// <summary>Gets all values as floating point numbers; null represents a value that is empty or isn't
    /// valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<double?> GetDoubles(AttributeTag tag) => All<double>(tag, ValueText.TryDouble);

    /// <summary>Gets the first value as a decimal number, whether it came as a number or as a string.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The number; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public decimal? GetDecimal(AttributeTag tag) => First<decimal>(tag, ValueText.TryDecimal);

    /// <summary>Gets all values as decimal numbers; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<decimal?> GetDecimals(AttributeTag tag) => All<decimal>(tag, ValueText.TryDecimal);

    /// <summary>Gets the first value as a date (DA).</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The date; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public DateOnly? GetDate(AttributeTag tag) => First<DateOnly>(tag, DateText.TryDate);

    /// <summary>Gets all values as dates; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<DateOnly?> GetDates(AttributeTag tag) => All<DateOnly>(tag, DateText.TryDate);

    /// <summary>Gets the first value as a time of day (TM). What is left out at the end counts as zero.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The time; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public TimeOnly? GetTime(AttributeTag tag) => First<TimeOnly>(tag, DateText.TryTime);

    /// <summary>Gets all values as times of day; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<TimeOnly?> GetTimes(AttributeTag tag) => All<TimeOnly>(tag, DateText.TryTime);

    /// <summary>Gets the first value as a point in time (DT). Where the value has no offset from UTC, that of
    /// <see cref="Keyword.TimezoneOffsetFromUTC"/> in this set counts, else <paramref name="defaultOffset"/>.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="defaultOffset">The offset from UTC where none is known; UTC when left out.</param>
    /// <returns>The point in time; null when the attribute is absent, or its first value is empty or isn't
    /// valid.</returns>
    public DateTimeOffset? GetDateTime(AttributeTag tag, TimeSpan defaultOffset = default) =>
        First<DateTimeOffset>(tag, DateTimeReader(defaultOffset));

    /// <summary>Gets all values as points in time; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="defaultOffset">The offset from UTC where none is known; UTC when left out.</param>
    public IReadOnlyList<DateTimeOffset?> GetDateTimes(AttributeTag tag, TimeSpan defaultOffset = default) =>
        All<DateTimeOffset>(tag, DateTimeReader(defaultOffset));

    /// <summary>Gets the first value as a person's name.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The name; null when the attribute is absent, or its first value is empty or isn't valid.</returns>
    public PersonName? GetPersonName(AttributeTag tag)
    {
        var json = ValueOf(tag);
        var name = FirstObject(json);
        if (!name.IsEmpty)
        {
            return PersonNameText.Read(name);
        }

        var text = FirstText(json);
        return text.IsEmpty ? null : PersonName.Parse(Encoding.UTF8.GetString(text));
    }

    /// <summary>Gets all values as persons' names; null represents a value that is empty or isn't valid.</summary>
    /// <param name="tag">The attribute.</param>
    public IReadOnlyList<PersonName?> GetPersonNames(AttributeTag tag)
    {
        List<PersonName?>? all = null;
        var values = new JsonValues(ValueOf(tag));
        while (values.MoveNext())
        {
            (all ??= []).Add(PersonNameText.Read(values.Current));
        }

        return all is null ? [] : all;
    }

    private static string? ToText(ReadOnlySpan<byte> token) => token is [(byte)'{', ..]
        ? PersonNameText.Read(token)?.ToDicomString()
        : JsonText.ToText(token);

    private ValueReader<DateTimeOffset> DateTimeReader(TimeSpan defaultOffset)
    {
        if (DateText.TryOffset(FirstText(Keyword.TimezoneOffsetFromUTC), out var known))
        {
            defaultOffset = known;
        }

        return (ReadOnlySpan<byte> text, out DateTimeOffset value) =>
            DateText.TryDateTime(text, defaultOffset, out value);
    }
}
