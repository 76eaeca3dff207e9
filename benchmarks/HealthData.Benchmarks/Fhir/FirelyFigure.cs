namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of Firely's fastest mode over that of the typed model, on the same bytes.</summary>
internal sealed class FirelyFigure(
    string id, string goal, Func<FirelyRounds, Action> other, Func<FhirRounds, Action> work)
    : Figure("fhir", id, goal)
{
    public override Task<double> MeasureAsync()
    {
        var json = PatientBundle.Make();
        var rounds = new FhirRounds(json, passes: 2, rounds: 31);
        return rounds.RatioAsync(other(new FirelyRounds(json)), work(rounds));
    }
}
