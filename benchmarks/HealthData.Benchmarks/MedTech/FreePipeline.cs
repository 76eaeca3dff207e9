using HealthData.Fhir;
using HealthData.MedTech;
using HealthData.MedTech.Fhir;

namespace HealthData.Benchmarks.MedTech;

/// <summary>A pipeline that makes Observations of heart rates, and writes none.</summary>
internal static class FreePipeline
{
    public static MedTechPipeline Create(MeasurementNormalizer normalizer, FreeWriter sink, int batchSize)
    {
        var options = new MedTechPipelineOptions { BatchSize = batchSize };
        var client = new FhirClient(new Uri("http://127.0.0.1"));
        var mappings = new MappingPair(normalizer.Mapping, HeartRateMappings.Observations(), client, options)
        {
            Writer = sink,
        };
        return new MedTechPipeline(client, options, mappings);
    }
}
