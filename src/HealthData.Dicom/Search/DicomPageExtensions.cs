namespace HealthData.Dicom;

/// <summary>Extensions of the pages of a search.</summary>
public static class DicomPageExtensions
{
    /// <summary>Gets the entries of a page that can't be read, if <see cref="SearchQuery.OnProblem"/> is
    /// <see cref="ProblemPolicy.Continue"/>.</summary>
    /// <typeparam name="T">The type of the results.</typeparam>
    /// <param name="page">A page of a search.</param>
    /// <returns>The problems, each with the place in the page and the bytes of its entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static IReadOnlyList<ItemProblem> GetProblems<T>(this Page<T> page)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(page);
        return (page as SearchPage<T>)?.Problems ?? [];
    }
}
