namespace HealthData.Contracts.Tests;

/// <summary>What became of a call.</summary>
/// <param name="Difference">How the request differs from its contract; null where it does not.</param>
/// <param name="Failure">What the call threw; null where it succeeded.</param>
/// <param name="Served">What the server was sent.</param>
internal sealed record ContractReport(string? Difference, Exception? Failure, IReadOnlyList<ServedRequest> Served)
{
    /// <summary>Tells what is wrong; null when the request and its answer are as the contract says.</summary>
    public string? Flaw => Served.Count == 0 ? $"{Difference}{Failure}" : Difference ?? Failure?.ToString();
}
