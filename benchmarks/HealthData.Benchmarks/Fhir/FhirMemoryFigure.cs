namespace HealthData.Benchmarks.Fhir;

/// <summary>The bytes allocated to read a patient's history into the typed model, over the bytes of its JSON.</summary>
internal sealed class FhirMemoryFigure() : Figure("fhir", "fhir.parse.memory", "< 3")
{
    public override async Task<double> MeasureAsync()
    {
        var rounds = new FhirRounds(PatientBundle.Make());
        rounds.Parse();
        var before = GC.GetAllocatedBytesForCurrentThread();
        rounds.Parse();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"fhir.parse.memory: {rounds.Length} bytes, {allocated} allocated"));
        return (double)allocated / rounds.Length;
    }
}
