namespace HealthData.Dicom;

/// <summary>What a content is known by: its file as it is now, and its instance.</summary>
internal static class UploadIdentity
{
    public static ShortHash Of(JournalEntry entry) => Of(entry.Path, entry.Length, entry.Modified, entry.Instance);

    public static ShortHash Of(string? path, long length, long modified, string? instance) => ShortHash.Of(
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{path}\0{length}\0{modified}\0{instance}"));
}
