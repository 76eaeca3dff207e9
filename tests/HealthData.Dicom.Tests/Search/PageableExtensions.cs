namespace HealthData.Dicom.Tests.Search;

internal static class PageableExtensions
{
    public static async Task<List<T>> CollectAsync<T>(
        this IAsyncEnumerable<T> items, CancellationToken cancellationToken = default)
    {
        List<T> all = [];
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            all.Add(item);
        }

        return all;
    }

    public static async Task<string[]> UidsAsync(this AsyncPageable<StudyResult> studies) =>
        [.. (await studies.CollectAsync()).Select(study => study.StudyInstanceUid!)];
}
