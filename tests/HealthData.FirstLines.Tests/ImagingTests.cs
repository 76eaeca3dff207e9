using HealthData.Imaging;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that a user types to bring images into FHIR.</summary>
public sealed class ImagingTests
{
    [Fact]
    public async Task Metadata_become_resources_without_a_service()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var dicom = scans.Workspace.CreateDicomClient();
        var studyUid = scans.Series[0].StudyInstanceUid;

        RetrievedMetadata metadata = await dicom.RetrieveStudyMetadataAsync(studyUid, cancellationToken: Scans.Token);
        var projector = new ImagingProjector(dicom.Endpoint);
        ImagingResources resources = projector.Project(await projector.ReadAsync(studyUid, metadata, Scans.Token));

        Assert.Equal(
            ["Endpoint", "Patient", "ImagingStudy"], resources.Writes.Select(write => write.ResourceType));
        Assert.Equal(0, scans.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task Studies_that_are_there_and_those_that_come_are_in_FHIR()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var (dicom, fhir) = (scans.Workspace.CreateDicomClient(), scans.Workspace.CreateFhirClient());
        string[] studyUids = [scans.Series[0].StudyInstanceUid];
        var checkpoint = Path.Combine(scans.Folder, "imaging.checkpoint");
        List<StudyOutcome> outcomes = [];

        var synchronizer = new ImagingSynchronizer(dicom, fhir, new FileStateStore(checkpoint));
        await foreach (StudyOutcome outcome in synchronizer.BackfillAsync(studyUids, Scans.Token))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal(StudyStatus.Written, Assert.Single(outcomes).Status);
        Assert.Equal(3, scans.Workspace.Fhir.Count);

        // It follows the change feed until it is canceled.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Scans.Token);
        var run = synchronizer.RunAsync(cancellationToken: stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }
}
