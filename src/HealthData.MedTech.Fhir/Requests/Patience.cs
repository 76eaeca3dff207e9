namespace HealthData.MedTech.Fhir;

/// <summary>Waits as the client's options say.</summary>
internal static class Patience
{
    // Later waits are as long as the options allow.
    private const int MaxDoublings = 20;

    /// <summary>Waits after a number of attempts.</summary>
    public static Task WaitAsync(this FhirClient client, int attempts, CancellationToken cancellationToken)
    {
        var delays = client.Service.Delays;
        return Task.Delay(delays.After(Math.Min(attempts, MaxDoublings)), delays.Time, cancellationToken);
    }
}
