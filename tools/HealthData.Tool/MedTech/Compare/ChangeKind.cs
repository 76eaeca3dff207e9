namespace HealthData.Tool.MedTech.Compare;

/// <summary>What became of a thing from the one pair of mappings to the other.</summary>
internal enum ChangeKind
{
    Changed,
    Appeared,
    Vanished,
}
