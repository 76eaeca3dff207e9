namespace HealthData.Imaging;

/// <summary>Writes the address of a DICOM service in one way.</summary>
internal static class ServiceAddress
{
    private const string Partitions = "/partitions/";

    public static string Of(Uri endpoint, string? partition)
    {
        var path = endpoint.AbsolutePath.TrimEnd('/');
        if (!string.IsNullOrEmpty(partition) && !path.Contains(Partitions, StringComparison.Ordinal))
        {
            path += Partitions + partition;
        }

        return endpoint.GetLeftPart(UriPartial.Authority) + path;
    }
}
