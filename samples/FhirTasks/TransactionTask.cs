namespace FhirTasks;

/// <summary>Stores resources that refer to each other in one request: all of them, or none.</summary>
internal static class TransactionTask
{
    private const string Numbers = "http://hospital.example/mrn";

    public static async Task<bool> RunAsync(FhirClient client, CancellationToken cancellationToken)
    {
        var patient = new Patient
        {
            Identifier = { new Identifier(Numbers, "7") },
            Name = { new HumanName { Family = "Transaction" } },
        };

        // A second run finds the patient instead of creating another.
        var transaction = new FhirTransaction();
        Reference subject = transaction.Create(patient, ifNoneExist: Patient.Search.Identifier.Is(Numbers, "7"));
        transaction.Create(SampleData.HeartRate(subject, 72));
        transaction.Create(SampleData.HeartRate(subject, 75));

        BundleResult result = await client.SubmitAsync(transaction, cancellationToken);
        foreach (EntryOutcome outcome in result.Outcomes)
        {
            Console.WriteLine($"Entry {outcome.Index}: {outcome.Status}, id {outcome.Id}");
        }

        return result.IsComplete;
    }
}
