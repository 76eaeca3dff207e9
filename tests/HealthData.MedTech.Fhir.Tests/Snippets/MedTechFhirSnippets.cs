namespace HealthData.MedTech.Fhir.Tests.Snippets;

/// <summary>The code of the documents, which are compared with this file.</summary>
internal static class MedTechFhirSnippets
{
    public static async Task FirstAsync(
        string deviceMapping, string fhirMapping, FhirClient fhirClient, IAsyncEnumerable<MedTechMessage> messages)
    {
        using var deadLetters = new FileDeadLetterSink("dead.jsonl");
        var pipeline = new MedTechPipeline(
            DeviceMapping.Parse(deviceMapping),
            FhirMapping.Parse(fhirMapping),
            fhirClient,
            new MedTechPipelineOptions { DeadLetters = deadLetters });

        await pipeline.RunAsync(messages);
    }

    public static async Task RunAsync(
        DeviceMapping deviceMapping,
        FhirMapping fhirMapping,
        TokenCredential credential,
        Func<string?, IAsyncEnumerable<MedTechMessage>> readMessages,
        CancellationToken cancellationToken)
    {
        var fhir = new FhirClient(HealthDataEndpoints.Fhir("contoso", "records"), credential);
        using var deadLetters = new FileDeadLetterSink("dead.jsonl");
        var pipeline = new MedTechPipeline(deviceMapping, fhirMapping, fhir, new MedTechPipelineOptions
        {
            DeadLetters = deadLetters,
            Checkpoints = new FileStateStore("checkpoints.json"),
        });

        string? position = await pipeline.ReadCheckpointAsync("0", cancellationToken);
        await pipeline.RunAsync(readMessages(position), "0", cancellationToken);
    }

    public static async Task ReadAsync()
    {
        await foreach (DeadLetter letter in FileDeadLetterSink.ReadAsync("dead.jsonl"))
        {
            Console.WriteLine($"{letter.Message.Position}: {letter.Description} {letter.Advice}");
        }
    }

    public static async Task WriteAsync(
        FhirClient fhir, FhirMapping fhirMapping, IEnumerable<NormalizedMeasurement> measurements)
    {
        var writer = new MeasurementWriter(fhir, fhirMapping);
        MeasurementWriteResult written = await writer.WriteAsync(measurements);
        foreach (MeasurementWriteOutcome outcome in written.Outcomes)
        {
            Console.WriteLine(outcome);
        }
    }
}
