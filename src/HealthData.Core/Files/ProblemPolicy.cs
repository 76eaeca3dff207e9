namespace HealthData.Core;

/// <summary>The ways to deal with an item that can't be used.</summary>
public enum ProblemPolicy
{
    /// <summary>An exception at the first problem.</summary>
    Throw,

    /// <summary>A report of the problem; the other items follow.</summary>
    Continue,
}
