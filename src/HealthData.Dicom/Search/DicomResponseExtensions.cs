namespace HealthData.Dicom;

/// <summary>Readers of headers that the Azure DICOM service adds to its answers.</summary>
public static class DicomResponseExtensions
{
    /// <summary>
    /// Gets the extended query tags that were searched by and could not be indexed for some instances: such instances
    /// are missing in the results.
    /// </summary>
    /// <param name="response">A page's response, from <see cref="Page{T}.GetRawResponse"/>.</param>
    /// <returns>The tags' paths, such as <c>00101020</c>; none when the results are complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static IReadOnlyList<string> GetErroneousAttributes(this Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Headers.TryGetValue("erroneous-dicom-attributes", out var value)
            ? value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
    }
}
