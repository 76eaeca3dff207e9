namespace HealthData.Dicom.FoDicom.Tests.Queries;

/// <summary>Workitems, changes, and metadata as data sets of fo-dicom.</summary>
public sealed class WorklistTests
{
    [Fact]
    public async Task Workitem_is_created_searched_and_retrieved_as_a_data_set()
    {
        await using var lab = await Lab.StartAsync();
        var uid = Uid.Generate();
        var step = new DicomDataset(
            new DicomCodeString(DicomTag.ProcedureStepState, "SCHEDULED"),
            new DicomCodeString(DicomTag.ScheduledProcedureStepPriority, "MEDIUM"),
            new DicomLongString(DicomTag.ProcedureStepLabel, "Head CT"),
            new DicomDateTime(DicomTag.ScheduledProcedureStepStartDateTime, "20260102030405"),
            new DicomCodeString(DicomTag.InputReadinessState, "READY"),
            new DicomPersonName(DicomTag.PatientName, "Doe^Jane"),
            new DicomLongString(DicomTag.PatientID, "P1"),
            new DicomSequence(
                DicomTag.ReferencedRequestSequence,
                new DicomDataset(new DicomShortString(DicomTag.AccessionNumber, "A7"))));

        await lab.Client.CreateWorkitemAsync(uid, step.ToAttributeSet(), Lab.Token);
        var query = new DicomDataset(
            new DicomLongString(DicomTag.PatientID, "P1"),
            new DicomSequence(
                DicomTag.ReferencedRequestSequence,
                new DicomDataset(new DicomShortString(DicomTag.AccessionNumber, "A7"))));
        var found = lab.Client.SearchWorkitems(query.ToWorkitemQuery(), Lab.Token)
            .Select(workitem => workitem.ToDicomDataset()).ToArray();
        Workitem retrieved = await lab.Client.RetrieveWorkitemAsync(uid, Lab.Token);

        Assert.Equal(uid, Assert.Single(found).GetString(DicomTag.SOPInstanceUID));
        var dataset = retrieved.ToDicomDataset();
        Assert.Equal("Doe^Jane", dataset.GetString(DicomTag.PatientName));
        Assert.Equal(
            "A7",
            dataset.GetSequence(DicomTag.ReferencedRequestSequence).Items[0].GetString(DicomTag.AccessionNumber));
    }

    [Theory]
    [InlineData("00404025")]
    [InlineData("00404026")]
    [InlineData("00404027")]
    public void Stations_are_searched_by_the_values_of_their_codes(string sequence)
    {
        var dataset = new DicomDataset(new DicomSequence(
            AttributeTag.Parse(sequence).ToDicomTag(),
            new DicomDataset(new DicomShortString(DicomTag.CodeValue, "CT1"))));

        var query = dataset.ToWorkitemQuery();

        Assert.Equal("CT1", query.StationName ?? query.StationClass ?? query.StationLocation);
        Assert.Empty(query.Matches);
    }

    [Fact]
    public async Task Change_has_the_attributes_of_its_instance_as_a_data_set()
    {
        await using var lab = await Lab.StartAsync();
        var slice = Samples.Slice();
        (await lab.Client.StoreAsync(slice, null, Lab.Token)).Value.EnsureComplete();

        var withMetadata = await lab.Client.GetLatestChangeAsync(includeMetadata: true, Lab.Token);
        var without = await lab.Client.GetLatestChangeAsync(includeMetadata: false, Lab.Token);

        Assert.Equal("Doe^Jane", withMetadata.Value!.ToDicomDataset()!.GetString(DicomTag.PatientName));
        Assert.Null(without.Value!.ToDicomDataset());
    }

    [Fact]
    public async Task Metadata_come_as_data_sets_with_addresses_for_bulk_data()
    {
        await using var lab = await Lab.StartAsync(options => options.ServesBulkData = true);
        var study = Uid.Generate();
        DicomDataset[] slices = [Samples.Slice(512, study), Samples.Slice(512, study)];
        (await lab.Client.StoreAsync(slices, null, Lab.Token)).Value.EnsureComplete();

        List<DicomDataset> datasets = [];
        RetrievedMetadata metadata = await lab.Client.RetrieveStudyMetadataAsync(study, null, Lab.Token);
        await foreach (var dataset in metadata.ToDicomDatasetsAsync(Lab.Token))
        {
            datasets.Add(dataset);
        }

        Assert.Equal(
            slices.Select(slice => slice.GetString(DicomTag.SOPInstanceUID)).Order(StringComparer.Ordinal),
            datasets.Select(set => set.GetString(DicomTag.SOPInstanceUID)).Order(StringComparer.Ordinal));
        var pixels = datasets[0].GetDicomItem<DicomElement>(DicomTag.PixelData).Buffer;
        Assert.NotEmpty(Assert.IsType<FellowOakDicom.IO.Buffer.BulkDataUriByteBuffer>(pixels).BulkDataUri);
    }

    [Fact]
    public async Task Metadata_end_with_the_callers_token()
    {
        await using var lab = await Lab.StartAsync();
        var study = Uid.Generate();
        DicomDataset[] slices = [Samples.Slice(512, study), Samples.Slice(512, study)];
        (await lab.Client.StoreAsync(slices, null, Lab.Token)).Value.EnsureComplete();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        RetrievedMetadata metadata = await lab.Client.RetrieveStudyMetadataAsync(study, null, Lab.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var dataset in metadata.ToDicomDatasetsAsync(source.Token))
            {
                Assert.Fail("It was canceled.");
            }
        });
    }
}
