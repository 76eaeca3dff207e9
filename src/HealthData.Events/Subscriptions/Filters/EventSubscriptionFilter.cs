namespace HealthData.Events;

/// <summary>The events that a subscription delivers: those that meet all of its conditions.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EventSubscriptionFilter
{
    internal UnknownMembers Unknown { get; private set; } = UnknownMembers.None;

    /// <summary>Gets the types of the events, such as those of <see cref="HealthDataEventType"/>; all types if there
    /// are none.</summary>
    public IList<string> IncludedEventTypes { get; } = [];

    /// <summary>Gets or sets the beginning of the subject, without wildcards; null for any.</summary>
    public string? SubjectBeginsWith { get; set; }

    /// <summary>Gets or sets the end of the subject, without wildcards; null for any.</summary>
    public string? SubjectEndsWith { get; set; }

    /// <summary>Gets or sets a value that indicates whether the letter case of the subject makes a difference; null for
    /// the service's default, which is false.</summary>
    public bool? IsSubjectCaseSensitive { get; set; }

    /// <summary>Gets or sets a value that indicates whether an advanced filter on an array looks at its items; null for
    /// the service's default, which is false.</summary>
    public bool? EnableAdvancedFilteringOnArrays { get; set; }

    /// <summary>Gets the advanced filters: up to 25, with up to 25 values in all.</summary>
    public IList<AdvancedFilter> AdvancedFilters { get; } = [];

    /// <summary>Returns the number of conditions.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nameof(EventSubscriptionFilter)} ({IncludedEventTypes.Count} types, {AdvancedFilters.Count} filters)");

    internal static EventSubscriptionFilter Read(MemberReader members)
    {
        var filter = new EventSubscriptionFilter
        {
            SubjectBeginsWith = members.Text("subjectBeginsWith"),
            SubjectEndsWith = members.Text("subjectEndsWith"),
            IsSubjectCaseSensitive = members.Flag("isSubjectCaseSensitive"),
            EnableAdvancedFilteringOnArrays = members.Flag("enableAdvancedFilteringOnArrays"),
        };
        foreach (var type in members.Texts("includedEventTypes"))
        {
            filter.IncludedEventTypes.Add(type);
        }

        foreach (var item in members.Items("advancedFilters"))
        {
            filter.AdvancedFilters.Add(AdvancedFilter.Read(item));
        }

        filter.Unknown = members.Rest();
        return filter;
    }

    internal void Check(string parameter)
    {
        SubscriptionLimits.Require(
            IncludedEventTypes.All(static type => !string.IsNullOrEmpty(type)),
            "A type of events can't be empty.",
            parameter);
        SubscriptionLimits.Require(
            !HasWildcard(SubjectBeginsWith) && !HasWildcard(SubjectEndsWith),
            "The beginning and the end of a subject can't have wildcards.",
            parameter);
        SubscriptionLimits.Require(
            AdvancedFilters.Count <= FilterLimits.MostFilters,
            "A subscription can have 25 advanced filters.",
            parameter);
        SubscriptionLimits.Require(
            AdvancedFilters.Sum(static filter => filter.ValueCount) <= FilterLimits.MostValues,
            "The advanced filters of a subscription can have 25 values in all.",
            parameter);
        foreach (var filter in AdvancedFilters)
        {
            filter.Check();
        }
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (IncludedEventTypes.Count > 0)
        {
            MemberWriter.Texts(json, "includedEventTypes", IncludedEventTypes);
        }

        MemberWriter.Text(json, "subjectBeginsWith", SubjectBeginsWith);
        MemberWriter.Text(json, "subjectEndsWith", SubjectEndsWith);
        MemberWriter.Flag(json, "isSubjectCaseSensitive", IsSubjectCaseSensitive);
        MemberWriter.Flag(json, "enableAdvancedFilteringOnArrays", EnableAdvancedFilteringOnArrays);
        if (AdvancedFilters.Count > 0)
        {
            json.WriteStartArray("advancedFilters");
            foreach (var filter in AdvancedFilters)
            {
                filter.Write(json);
            }

            json.WriteEndArray();
        }

        Unknown.Write(json);
        json.WriteEndObject();
    }

    private static bool HasWildcard(string? text) => text?.Contains('*', StringComparison.Ordinal) == true;
}
