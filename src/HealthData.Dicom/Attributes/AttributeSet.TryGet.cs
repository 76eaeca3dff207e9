using System.Diagnostics.CodeAnalysis;

namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>Gets the first value as text.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The text.</param>
    /// <returns>False when the attribute is absent or its first value is empty.</returns>
    public bool TryGetString(AttributeTag tag, [NotNullWhen(true)] out string? value) =>
        (value = GetString(tag)) is not null;

    /// <summary>Gets the first value as an integer.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the attribute is absent or its first value is empty, no integer or too large.</returns>
    public bool TryGetInt32(AttributeTag tag, out int value) => TryFirst(tag, ValueText.TryInt32, out value);

    /// <summary>Gets the first value as an integer.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the attribute is absent or its first value is empty, no integer or too large.</returns>
    public bool TryGetInt64(AttributeTag tag, out long value) => TryFirst(tag, ValueText.TryInt64, out value);

    /// <summary>Gets the first value as a floating point number.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the attribute is absent or its first value is empty or no number.</returns>
    public bool TryGetDouble(AttributeTag tag, out double value) => TryFirst(tag, ValueText.TryDouble, out value);

    /// <summary>Gets the first value as a decimal number.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the attribute is absent or its first value is empty, no number or too large.</returns>
    public bool TryGetDecimal(AttributeTag tag, out decimal value) => TryFirst(tag, ValueText.TryDecimal, out value);

    /// <summary>Gets the first value as a date.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The date.</param>
    /// <returns>False when the attribute is absent or its first value is empty or no date.</returns>
    public bool TryGetDate(AttributeTag tag, out DateOnly value) => TryFirst(tag, DateText.TryDate, out value);

    /// <summary>Gets the first value as a time of day.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The time.</param>
    /// <returns>False when the attribute is absent or its first value is empty or no time.</returns>
    public bool TryGetTime(AttributeTag tag, out TimeOnly value) => TryFirst(tag, DateText.TryTime, out value);

    /// <summary>Gets the first value as a point in time, in the offset of the value, else of
    /// <see cref="Keyword.TimezoneOffsetFromUTC"/> in this set, else in UTC.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The point in time.</param>
    /// <returns>False when the attribute is absent or its first value is empty or no date and time.</returns>
    public bool TryGetDateTime(AttributeTag tag, out DateTimeOffset value) =>
        TryFirst(tag, DateTimeReader(default), out value);

    /// <summary>Gets the first value as a person's name.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The name.</param>
    /// <returns>False when the attribute is absent or its first value is empty.</returns>
    public bool TryGetPersonName(AttributeTag tag, out PersonName value)
    {
        var name = GetPersonName(tag);
        value = name.GetValueOrDefault();
        return name.HasValue;
    }
}
