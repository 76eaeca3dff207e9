using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>
/// The part of an expression that selects nothing from a message, the place where it was tried, and the names that are
/// there instead.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExpressionMiss
{
    private readonly NameMask _mapping;

    internal ExpressionMiss(ExpressionMissReason reason, string segment, NameMask mapping)
    {
        Reason = reason;
        Segment = segment;
        _mapping = mapping;
    }

    /// <summary>Gets the reason.</summary>
    public ExpressionMissReason Reason { get; }

    /// <summary>Gets the part of the expression, such as <c>.heartRate</c> or <c>[?(@.heartRate)]</c>.</summary>
    public string Segment { get; }

    /// <summary>
    /// Gets the test of the filter that doesn't hold for the value nearest to passing it, such as <c>@.unit ==
    /// 'bpm'</c>; null where the part is no filter.
    /// </summary>
    public string? Test { get; internal init; }

    /// <summary>
    /// Gets the place in the message, as a JSONPath from its root; null where an expression made the value.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Location => Place?.ToText(NameMask.None);

    /// <summary>Gets the kind of what is there.</summary>
    public JsonValueKind FoundKind { get; internal init; }

    /// <summary>Gets how many members or elements it has.</summary>
    public int FoundCount { get; internal init; }

    /// <summary>Gets the name that is asked for; null where the part asks for none.</summary>
    public string? MissingName { get; internal init; }

    /// <summary>Gets the names that are there instead, at most a hundred of them.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<string> Names { get; internal init; } = [];

    /// <summary>Gets the name that is likely meant; null where none is near.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? NearestName { get; internal init; }

    /// <summary>
    /// Gets the text of the value that <see cref="Test"/> doesn't hold for; null where there is none.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Value { get; internal init; }

    internal MessagePlace? Place { get; init; }

    /// <summary>Returns why the part selects nothing, with names of the mapping alone and without values.</summary>
    /// <returns>The reason in words.</returns>
    public override string ToString() => Describe(_mapping);

    internal ExpressionMiss OfFilter(string segment, string test) => new(Reason, segment, _mapping)
    {
        Test = test,
        FoundKind = FoundKind,
        FoundCount = FoundCount,
        MissingName = MissingName,
        Names = Names,
        NearestName = NearestName,
        Value = Value,
        Place = Place,
    };

    internal string Describe(NameMask mask)
    {
        var place = Place is null ? "a value that the expression made" : Place.ToText(mask);
        var start = Test is null
            ? $"{Segment} selects nothing at {place}"
            : $"{Segment} selects nothing. Nearest to passing is {place}, where {Test} doesn't hold";
        return $"{start}: {DescribeReason(mask)}";
    }

    internal string NamesText(NameMask mask)
    {
        var shown = Names.Where(mask.Shows).Select(name => name.Length == 0 ? "\"\"" : name).ToList();
        var hidden = FoundCount - shown.Count;
        return (shown.Count, hidden) switch
        {
            (0, 0) => "none",
            (0, _) => mask.IsOn ? Number(hidden, "hidden name") : Number(hidden, "name"),
            (_, 0) => string.Join(", ", shown),
            _ => $"{string.Join(", ", shown)}, and {hidden} {(mask.IsOn ? "hidden" : "more")}",
        };
    }

    private string DescribeReason(NameMask mask) => Reason switch
    {
        ExpressionMissReason.NoMember =>
            $"there is no {MissingName ?? "member"}, but {NamesText(mask)}.{Nearest(mask)}",
        ExpressionMissReason.NoElement => $"the array has {Number(FoundCount, "element")}.",
        ExpressionMissReason.Empty => $"the {Kind()} is empty.",
        ExpressionMissReason.Null => $"{MissingName ?? "the value"} is null, which JMESPath takes for nothing.",
        ExpressionMissReason.TestFailed when Value is { } value => mask.IsOn
            ? "the value there is another."
            : $"the value there is {value}.",
        ExpressionMissReason.TestFailed => "the values there differ.",
        ExpressionMissReason.WrongKind => DescribeKind(),
        _ => "it gives nothing.",
    };

    private string DescribeKind() => FoundKind switch
    {
        JsonValueKind.Object when Segment.Contains("[?", StringComparison.Ordinal) =>
            "an object is there, and the filter tests the elements of an array, not the object itself.",
        JsonValueKind.Object => "an object is there, not an array.",
        JsonValueKind.Array =>
            $"an array of {Number(FoundCount, "element")} is there; a name is looked for in objects.",
        JsonValueKind.Undefined => "nothing that it can be looked for in is there.",
        _ => $"{Kind()} is there, which has nothing in it.",
    };

    private string Nearest(NameMask mask) =>
        NearestName is { } nearest && mask.Shows(nearest) ? $" The nearest name is {nearest}." : "";

    private string Kind() => FoundKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a Boolean",
        _ => "null",
    };

    private static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
