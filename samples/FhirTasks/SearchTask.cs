namespace FhirTasks;

/// <summary>Searches with typed criteria, page by page: each page is requested when the loop reaches it.</summary>
internal static class SearchTask
{
    public static async Task<bool> RunAsync(FhirClient client, CancellationToken cancellationToken)
    {
        var query = new FhirQuery<Observation>
        {
            Where =
            {
                Observation.Search.Code.Is(SampleData.Loinc, SampleData.HeartRateCode),
                Observation.Search.Subject.Where(Patient.Search.Birthdate.LessThan("1970")),
            },
            Include = { Observation.Search.Subject },
            PageSize = 8,
        };

        var pages = 0;
        await foreach (FhirPage<Observation> page in client.SearchAsync(query, cancellationToken).AsPages())
        {
            Console.WriteLine($"Page {++pages}: {page.Values.Count} heart rates, {page.Included.Count} patients");
            foreach (var problem in page.Problems)
            {
                Console.WriteLine($"  {problem}");
            }
        }

        // For the matches alone, leave out AsPages.
        var highest = 0m;
        await foreach (Observation observation in client.SearchAsync(query, cancellationToken))
        {
            highest = Math.Max(highest, ((observation.Value as Quantity)?.Value?.ToDecimal()) ?? 0);
        }

        Console.WriteLine($"The highest heart rate is {highest}.");
        return true;
    }
}
