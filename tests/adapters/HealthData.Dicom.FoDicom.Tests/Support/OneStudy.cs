namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>A mocked client, which retrieves one study.</summary>
internal sealed class OneStudy(RetrievedInstances study) : DicomWebClient
{
    public override Task<Response<RetrievedInstances>> RetrieveStudyAsync(
        string studyInstanceUid, RetrieveOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(Response.FromValue(study, null!));
}
