namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of a bare JSON parse of a patient's history over that of writing it to a pooled buffer.</summary>
internal sealed class FhirWriteFigure() : Figure("fhir", "fhir.write", ">= 1.0")
{
    public override Task<double> MeasureAsync()
    {
        var rounds = new FhirRounds();
        return rounds.RatioAsync(rounds.Write);
    }
}
