namespace FhirTasks;

/// <summary>Lets the service export resources to its storage, saves the files, and reads them.</summary>
internal static class ExportTask
{
    public static async Task<bool> RunAsync(
        FhirClient client, TokenCredential? storageCredential, string folder, CancellationToken cancellationToken)
    {
        var options = new FhirExportOptions { Types = { "Patient" } };
        FhirExportOperation export = await client.ExportAsync(WaitUntil.Started, options, cancellationToken);

        // Another process can go on with new FhirExportOperation(id, client).
        Console.WriteLine($"The export has the id {export.Id}.");
        FhirExportResult result = await export.WaitForCompletionAsync(cancellationToken);

        SaveResult saved = await result.SaveAsync(
            folder,
            storageCredential,
            new SaveOptions { ExistingFile = ExistingFile.Replace },
            cancellationToken);
        foreach (SavedFile file in saved.Files)
        {
            Console.WriteLine($"{file.Path}: {file.Length} bytes");
        }

        foreach (ItemProblem problem in saved.Problems)
        {
            Console.WriteLine(problem);
        }

        var born = 0;
        await foreach (Patient patient in result.ReadResourcesAsync<Patient>(storageCredential)
            .WithCancellation(cancellationToken))
        {
            born += patient.BirthDate is null ? 0 : 1;
        }

        Console.WriteLine($"{born} patients have a date of birth.");
        return saved.IsComplete;
    }
}
