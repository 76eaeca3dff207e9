namespace HealthData.Tool.Dicom;

/// <summary>An option of a search, and what it sets in the query.</summary>
internal sealed record SearchKey<TQuery>(Option Option, Action<ParseResult, TQuery> Apply);
