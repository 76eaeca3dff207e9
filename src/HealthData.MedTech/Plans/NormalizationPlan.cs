using HealthData.MedTech.Mappings;

namespace HealthData.MedTech.Plans;

/// <summary>A device mapping, compiled. Immutable.</summary>
internal sealed class NormalizationPlan
{
    public NormalizationPlan(DeviceMapping mapping)
    {
        Templates = new TemplatePlan[mapping.Templates.Count];
        for (var i = 0; i < Templates.Length; i++)
        {
            Templates[i] = new TemplatePlan(mapping.Templates[i]);
        }
    }

    public TemplatePlan[] Templates { get; }
}
