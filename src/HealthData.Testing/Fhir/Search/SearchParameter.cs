namespace HealthData.Testing;

/// <summary>A search parameter: its type, and where its values are.</summary>
internal sealed record SearchParameter(string Name, SearchKind Kind, params string[] Paths)
{
    /// <summary>Gets the only resource type that has the parameter; null for a common parameter.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the only type that its references lead to; null where there are several.</summary>
    public string? Target { get; init; }

    public override string ToString() => $"{nameof(SearchParameter)} {Name}";
}
