namespace HealthData.MedTech.Kafka.Tests.Workers;

/// <summary>A worker that reads topics of Kafka.</summary>
internal static class KafkaWorker
{
    public static Task RunAsync(string[] args)
    {
        var (servers, fhir, deadLetters, topics) = (args[0], new Uri(args[1]), args[2], args[3..]);
        var pipeline = WorkerRole.CreatePipeline(fhir, new FileDeadLetterSink(deadLetters));
        return WorkerRole.RunAsync(stop => Task.WhenAll(topics.Select(topic =>
            new KafkaMedTechProcessor(pipeline, KafkaLab.Configure(servers, topic), topic).RunAsync(stop))));
    }
}
