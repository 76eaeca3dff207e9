namespace HealthData.Tool.Dicom;

/// <summary>Retrieves instances of any level into STUDY/SERIES/INSTANCE.dcm.</summary>
internal sealed class Retrieval(DicomWebClient client, string folder, SaveOptions save, RetrieveOptions options)
{
    public async Task<SaveResult> RunAsync(ResourcePath path, CancellationToken cancellationToken)
    {
        if (path.Instance is not null)
        {
            await using RetrievedInstance instance = await client.RetrieveInstanceAsync(
                path.Study, path.Series!, path.Instance, options, cancellationToken);
            var file = await instance.SaveToFolderAsync(folder, save, cancellationToken);
            return DicomModelFactory.SaveResult([file]);
        }

        await using RetrievedInstances instances = await (path.Series is null
            ? client.RetrieveStudyAsync(path.Study, options, cancellationToken)
            : client.RetrieveSeriesAsync(path.Study, path.Series, options, cancellationToken));
        return await instances.SaveAsync(folder, save, cancellationToken);
    }
}
