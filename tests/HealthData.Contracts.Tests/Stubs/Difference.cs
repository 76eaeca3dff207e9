namespace HealthData.Contracts.Tests.Stubs;

/// <summary>One part of a request that is not as its stub says.</summary>
internal sealed record Difference(string Part, string Expected, string Actual)
{
    public override string ToString() => $"  {Part}\n    expected: {Expected}\n    actual:   {Actual}";
}
