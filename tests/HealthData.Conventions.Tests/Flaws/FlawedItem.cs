namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Cannot be made.</summary>
public sealed class FlawedItem
{
    internal FlawedItem()
    {
    }
}
