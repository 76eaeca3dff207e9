namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of a bare JSON parse of a patient's history over that of reading it into the typed
/// model.</summary>
internal sealed class FhirParseFigure() : Figure("fhir", "fhir.parse", ">= 0.65")
{
    public override Task<double> MeasureAsync()
    {
        var rounds = new FhirRounds();
        return rounds.RatioAsync(rounds.Parse);
    }
}
