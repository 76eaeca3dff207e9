namespace HealthData.Management;

/// <summary>The states that end an operation. Any other says that it runs.</summary>
internal static class ProvisioningStates
{
    public const string Succeeded = "Succeeded";

    /// <summary>The state of a resource for which the service has done its part, and a person has not.</summary>
    public const string AwaitingManualAction = "AwaitingManualAction";

    public static bool HasFailed(string state) => Is(state, "Failed") || Is(state, "Canceled");

    public static bool HasEnded(string state) => Is(state, Succeeded) || Is(state, AwaitingManualAction);

    private static bool Is(string state, string other) => state.Equals(other, StringComparison.OrdinalIgnoreCase);
}
