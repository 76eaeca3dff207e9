namespace HealthData.MedTech.Mappings;

internal static class RewrittenValue
{
    public static string? ReadString(MappingNode node, string path) => MappingScalar.ReadString(node, path);
}
