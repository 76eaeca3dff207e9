// A worker that reads device messages from an event hub or a Kafka topic and writes Observations to a FHIR service. Its
// README lists its settings, which are environment variables.
return await Entry.RunAsync(args, Environment.GetEnvironmentVariable, Console.Out, Console.Error);
