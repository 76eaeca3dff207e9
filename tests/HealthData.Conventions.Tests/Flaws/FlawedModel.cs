namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Cannot be made, and shows another that cannot.</summary>
public sealed class FlawedModel
{
    internal FlawedModel()
    {
    }

    public IReadOnlyList<FlawedItem> Items => [];
}
