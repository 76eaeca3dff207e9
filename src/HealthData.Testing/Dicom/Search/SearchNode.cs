namespace HealthData.Testing;

/// <summary>A study, a series or an instance that a search can find.</summary>
internal sealed class SearchNode(FakeQueryTagLevel level, SearchNode? parent, long key, StoredInstance[] instances)
{
    public FakeQueryTagLevel Level => level;

    /// <summary>What is newer has a greater one.</summary>
    public long Key => key;

    /// <summary>The instances, the newest first.</summary>
    public IReadOnlyList<StoredInstance> Instances => instances;

    public StoredInstance Newest => instances[0];

    /// <summary>The series of a study.</summary>
    public IReadOnlyList<SearchNode> Series { get; set; } = [];

    /// <summary>This, or what it is part of.</summary>
    public SearchNode At(FakeQueryTagLevel wanted) => wanted >= level ? this : parent!.At(wanted);

    /// <summary>The newest value there is: in a study or series, the latest instance that has one wins.</summary>
    public SearchValue ValueOf(SearchTag tag) => Holder(tag)?.Attributes.ValueOf(tag) ?? default;

    /// <summary>The newest instance that has a value.</summary>
    public StoredInstance? Holder(SearchTag tag) =>
        Array.Find(instances, instance => !instance.Attributes.ValueOf(tag).IsEmpty);

    public override string ToString() => $"{nameof(SearchNode)} {level} ({instances.Length} instances)";
}
