namespace HealthData.Tool.Dicom;

/// <summary>A file that was retrieved, or kept.</summary>
internal sealed record RetrievedFile(string Path, long Length, bool WasKept)
{
    /// <summary>Writes the file with its UIDs, which are the last three parts of its path.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        var series = System.IO.Path.GetDirectoryName(Path)!;
        var study = System.IO.Path.GetDirectoryName(series)!;
        new ResourcePath(
            System.IO.Path.GetFileName(study),
            System.IO.Path.GetFileName(series),
            System.IO.Path.GetFileNameWithoutExtension(Path)).WriteTo(writer);
        writer.WriteString("path", Path);
        writer.WriteNumber("length", Length);
        writer.WriteBoolean("wasKept", WasKept);
    }
}
