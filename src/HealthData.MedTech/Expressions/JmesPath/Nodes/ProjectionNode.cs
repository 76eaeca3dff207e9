namespace HealthData.MedTech;

/// <summary>A part that makes a projection: what follows applies to each of its elements.</summary>
internal abstract class ProjectionNode(int depth) : JmesNode(depth);
