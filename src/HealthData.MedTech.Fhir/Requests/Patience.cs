namespace HealthData.MedTech.Fhir;

/// <summary>Waits as the client's options say.</summary>
internal static class Patience
{
    /// <summary>Waits after a number of attempts.</summary>
    public static Task WaitAsync(this FhirClient client, int attempts, CancellationToken cancellationToken)
    {
        var delays = client.Service.Delays;
        return Task.Delay(delays.After(attempts), delays.Time, cancellationToken);
    }
}
