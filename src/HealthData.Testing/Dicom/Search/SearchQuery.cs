using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>A search request, understood.</summary>
internal sealed class SearchQuery(SearchScope scope, int version)
{
    public SearchScope Scope => scope;

    public int Version => version;

    public List<SearchCondition> Conditions { get; } = [];

    public List<AttributeTag> IncludedFields { get; } = [];

    public bool IncludesAll { get; set; }

    public int Limit { get; init; }

    public int Offset { get; init; }

    /// <summary>The names, as the request has them, of extended query tags with indexing errors.</summary>
    public List<string> ErroneousNames { get; } = [];

    public override string ToString() => $"{nameof(SearchQuery)} ({Conditions.Count} conditions)";
}
