namespace HealthData.Dicom;

/// <summary>Checks the names of data partitions.</summary>
internal static class PartitionGuard
{
    public static string Path(string? partition)
    {
        if (partition is null)
        {
            return string.Empty;
        }

        return partition.Length is > 0 and <= 64 && partition is not ("." or "..") && partition.All(IsAllowed)
            ? "/partitions/" + partition
            : throw new ArgumentException(
                "A partition name must have 1 to 64 characters (A-Z, a-z, 0-9, '.', '_', and '-').", nameof(partition));
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';
}
