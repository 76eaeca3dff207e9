namespace HealthData.Tool.Dicom;

/// <summary>Retrieves instances of any level into STUDY/SERIES/INSTANCE.dcm.</summary>
internal sealed class Retrieval(DicomWebClient client, string folder, ExistingFile existing, RetrieveOptions options)
{
    /// <summary>Whether the service has left out instances.</summary>
    public bool IsPartial { get; private set; }

    public async Task<IReadOnlyList<RetrievedFile>> RunAsync(
        ResourcePath path, Action<long> progress, CancellationToken cancellationToken)
    {
        if (path.Instance is not null)
        {
            return [await InstanceAsync(path.Study, path.Series!, path.Instance, cancellationToken)];
        }

        await using RetrievedInstances instances = await (path.Series is null
            ? client.RetrieveStudyAsync(path.Study, options, cancellationToken)
            : client.RetrieveSeriesAsync(path.Study, path.Series, options, cancellationToken));
        IsPartial = instances.IsPartial;
        var save = new SaveOptions { ExistingFile = existing, Progress = new Relay(report => progress(report.Bytes)) };
        var saved = await instances.SaveAsync(folder, save, cancellationToken);
        return [.. saved.Select(file => new RetrievedFile(file.Path, file.Length, file.WasKept))];
    }

    private async Task<RetrievedFile> InstanceAsync(
        string study, string series, string instance, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, study, series, instance + ".dcm");
        if (existing == ExistingFile.Keep && File.Exists(path))
        {
            return new RetrievedFile(path, new FileInfo(path).Length, WasKept: true);
        }

        await using RetrievedInstance retrieved = await client.RetrieveInstanceAsync(
            study, series, instance, options, cancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var length = await retrieved.SaveAsync(path, existing == ExistingFile.Replace, cancellationToken);
        return new RetrievedFile(path, length, WasKept: false);
    }
}
