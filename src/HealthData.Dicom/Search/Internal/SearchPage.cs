namespace HealthData.Dicom;

/// <summary>A page of results, and the entries that can't be read.</summary>
internal sealed class SearchPage<T>(
    IReadOnlyList<T> values,
    string? continuationToken,
    Response response,
    IReadOnlyList<ItemProblem> problems) : Page<T>
{
    public override IReadOnlyList<T> Values => values;

    public override string? ContinuationToken => continuationToken;

    public IReadOnlyList<ItemProblem> Problems => problems;

    public override Response GetRawResponse() => response;
}
