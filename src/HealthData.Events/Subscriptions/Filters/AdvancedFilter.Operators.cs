namespace HealthData.Events;

/// <content>The operators.</content>
public sealed partial class AdvancedFilter
{
    /// <summary>Creates a condition for a text that is one of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringIn(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringIn, key, values);

    /// <summary>Creates a condition for a text that is none of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringNotIn(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringNotIn, key, values);

    /// <summary>Creates a condition for a text that begins with one of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringBeginsWith(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringBeginsWith, key, values);

    /// <summary>Creates a condition for a text that begins with none of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringNotBeginsWith(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringNotBeginsWith, key, values);

    /// <summary>Creates a condition for a text that ends with one of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringEndsWith(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringEndsWith, key, values);

    /// <summary>Creates a condition for a text that ends with none of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringNotEndsWith(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringNotEndsWith, key, values);

    /// <summary>Creates a condition for a text that contains one of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringContains(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringContains, key, values);

    /// <summary>Creates a condition for a text that contains none of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The texts, whose letter case makes no difference.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter StringNotContains(string key, params string[] values) =>
        OfTexts(AdvancedFilterOperator.StringNotContains, key, values);

    /// <summary>Creates a condition for a number that is one of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The numbers.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter NumberIn(string key, params decimal[] values) =>
        OfNumbers(AdvancedFilterOperator.NumberIn, key, values);

    /// <summary>Creates a condition for a number that is none of several.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The numbers.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter NumberNotIn(string key, params decimal[] values) =>
        OfNumbers(AdvancedFilterOperator.NumberNotIn, key, values);

    /// <summary>Creates a condition for a number in one of several ranges.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The ranges.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter NumberInRange(string key, params FilterRange[] values) =>
        OfRanges(AdvancedFilterOperator.NumberInRange, key, values);

    /// <summary>Creates a condition for a number outside of several ranges.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="values">The ranges.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one, or there are no values or too many.</exception>
    public static AdvancedFilter NumberNotInRange(string key, params FilterRange[] values) =>
        OfRanges(AdvancedFilterOperator.NumberNotInRange, key, values);

    /// <summary>Creates a condition for a number below another.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter NumberLessThan(string key, decimal value) =>
        OfNumbers(AdvancedFilterOperator.NumberLessThan, key, [value]);

    /// <summary>Creates a condition for a number above another.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter NumberGreaterThan(string key, decimal value) =>
        OfNumbers(AdvancedFilterOperator.NumberGreaterThan, key, [value]);

    /// <summary>Creates a condition for a number up to another.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter NumberLessThanOrEquals(string key, decimal value) =>
        OfNumbers(AdvancedFilterOperator.NumberLessThanOrEquals, key, [value]);

    /// <summary>Creates a condition for a number from another on.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="value">The number.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter NumberGreaterThanOrEquals(string key, decimal value) =>
        OfNumbers(AdvancedFilterOperator.NumberGreaterThanOrEquals, key, [value]);

    /// <summary>Creates a condition for true or false.</summary>
    /// <param name="key">The path of the member.</param>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter BoolEquals(string key, bool value) =>
        new(AdvancedFilterOperator.BoolEquals, FilterLimits.Key(key)) { Flag = value };

    /// <summary>Creates a condition for a member that is null or absent.</summary>
    /// <param name="key">The path of the member.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter IsNullOrUndefined(string key) =>
        new(AdvancedFilterOperator.IsNullOrUndefined, FilterLimits.Key(key));

    /// <summary>Creates a condition for a member that is there and not null.</summary>
    /// <param name="key">The path of the member.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The key can't be one.</exception>
    public static AdvancedFilter IsNotNull(string key) => new(AdvancedFilterOperator.IsNotNull, FilterLimits.Key(key));

    private static AdvancedFilter OfTexts(AdvancedFilterOperator filterOperator, string key, string[] values) =>
        new(filterOperator, FilterLimits.Key(key)) { Texts = FilterLimits.Texts(values) };

    private static AdvancedFilter OfNumbers(AdvancedFilterOperator filterOperator, string key, decimal[] values) =>
        new(filterOperator, FilterLimits.Key(key)) { Numbers = FilterLimits.Values(values) };

    private static AdvancedFilter OfRanges(AdvancedFilterOperator filterOperator, string key, FilterRange[] values) =>
        new(filterOperator, FilterLimits.Key(key)) { Ranges = FilterLimits.Values(values) };
}
