namespace HealthData.Fhir.R4.Tests.Json;

public sealed class ConcurrencyTests
{
    [Fact]
    public void One_object_is_written_by_several_threads_alike()
    {
        var given = string.Join(',', Enumerable.Range(0, 30_000));
        var json = $$"""{"given":[{{given}}]}""";
        var read = FhirJson.Parse<HumanName>(json);
        using var gate = new Barrier(2);
        for (var run = 0; run < 40; run++)
        {
            var name = read.DeepCopy();
            Parallel.Invoke(Write, Write);

            void Write()
            {
                gate.SignalAndWait();
                Assert.Equal(json, FhirJson.Serialize(name));
            }
        }
    }
}
