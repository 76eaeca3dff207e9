namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of a bare JSON parse over that of work with the typed model on the same bytes.</summary>
internal sealed class FhirFigure(string id, string goal, Func<FhirRounds> make, Func<FhirRounds, Action> work)
    : Figure("fhir", id, goal)
{
    public override Task<double> MeasureAsync()
    {
        var rounds = make();
        return rounds.RatioAsync(work(rounds));
    }
}
