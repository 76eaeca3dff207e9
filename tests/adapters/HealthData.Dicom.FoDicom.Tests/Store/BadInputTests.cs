namespace HealthData.Dicom.FoDicom.Tests.Store;

/// <summary>What fo-dicom can't write, or would write wrongly.</summary>
public sealed class BadInputTests
{
    private const string Canary = "PHI-7f3a";

    public static TheoryData<string> Kinds =>
        ["no UIDs", "empty file", "no transfer syntax", "native as JPEG", "native named JPEG", "fragments as native",
            "fragments of another", "part of a file", "bulk data elsewhere"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_that_can_not_be_written_is_a_typed_error_without_data_and_nothing_is_sent(string kind)
    {
        await using var lab = await Lab.StartAsync();

        var exception = await Assert.ThrowsAsync<DicomFormatException>(
            () => lab.Client.StoreAsync(Make(kind), null, Lab.Token));

        Assert.DoesNotContain(Canary, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("1.2.3", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(lab.Workspace.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_that_can_not_be_written_fails_alone(string kind)
    {
        await using var lab = await Lab.StartAsync();

        StoreResult result = await lab.Client.StoreAsync(
            [Samples.File().ToInstanceContent(), Make(kind), Samples.File().ToInstanceContent()], null, Lab.Token);

        Assert.Equal(
            [StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored],
            result.Outcomes.Select(outcome => outcome.Status));
        Assert.DoesNotContain(Canary, result.Outcomes[1].Advice, StringComparison.Ordinal);
        Assert.Equal(2, lab.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Exception_of_fo_dicom_is_in_the_data_of_ours()
    {
        await using var lab = await Lab.StartAsync();

        var exception = await Assert.ThrowsAsync<DicomFormatException>(
            () => lab.Client.StoreAsync(new DicomDataset(), null, Lab.Token));

        Assert.IsType<DicomDataException>(exception.Data[UnreadableInstanceException.CauseKey]);
        Assert.Contains("SOP Class UID", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_set_without_a_study_goes_up_and_is_refused_by_the_service()
    {
        await using var lab = await Lab.StartAsync();

        StoreResult result = await lab.Client.StoreAsync(
            Samples.Slice().Remove(DicomTag.StudyInstanceUID), null, Lab.Token);

        Assert.Equal((StoreStatus.Failed, 43264), (result.Outcomes[0].Status, result.Outcomes[0].ReasonCode));
    }

    [Fact]
    public async Task Nothing_to_store_is_refused()
    {
        await using var lab = await Lab.StartAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(
            () => lab.Client.StoreAsync((DicomFile)null!, null, Lab.Token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => lab.Client.StoreAsync((DicomDataset)null!, null, Lab.Token));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Client.StoreAsync(Array.Empty<DicomFile>(), null, Lab.Token));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Client.StoreAsync(Samples.Sequence<DicomDataset>(), null, Lab.Token));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Client.StoreAsync(Samples.Sequence<DicomFile>([null!]), null, Lab.Token));
        Assert.Empty(lab.Workspace.Requests);
    }

    private static InstanceContent Make(string kind)
    {
        var named = new DicomFile(Samples.Slice().AddOrUpdate(DicomTag.PatientName, Canary));
        switch (kind)
        {
            case "no UIDs":
                return new DicomDataset { { DicomTag.PatientName, Canary } }.ToInstanceContent();
            case "empty file":
                return new DicomFile().ToInstanceContent();
            case "no transfer syntax":
                named.FileMetaInfo.Remove(DicomTag.TransferSyntaxUID);
                return named.ToInstanceContent();
            case "native as JPEG":
                return Samples.Slice(syntax: DicomTransferSyntax.JPEGProcess1).ToInstanceContent();
            case "native named JPEG":
                named.FileMetaInfo.TransferSyntax = DicomTransferSyntax.JPEGProcess1;
                return named.ToInstanceContent();
            case "fragments as native":
                return Fragments(DicomTransferSyntax.ExplicitVRLittleEndian).ToInstanceContent();
            case "fragments of another":
                var other = Fragments(DicomTransferSyntax.JPEGProcess1);
                other.FileMetaInfo.TransferSyntax = DicomTransferSyntax.JPEG2000Lossless;
                return other.ToInstanceContent();
            case "part of a file":
                using (var bytes = new MemoryStream())
                {
                    named.Save(bytes);
                    bytes.Position = 0;
                    return DicomFile.Open(bytes, DicomEncoding.Default, state => state.Tag == DicomTag.PatientID)
                        .ToInstanceContent();
                }

            default:
                var elsewhere = new FellowOakDicom.IO.Buffer.BulkDataUriByteBuffer("https://example.org/" + Canary);
                return Samples.Slice()
                    .AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, elsewhere))
                    .ToInstanceContent();
        }
    }

    private static DicomFile Fragments(DicomTransferSyntax syntax)
    {
        var fragments = new DicomOtherByteFragment(DicomTag.PixelData);
        fragments.Fragments.Add(new FellowOakDicom.IO.Buffer.MemoryByteBuffer([1, 2, 3, 4]));
        var dataset = Samples.Slice(syntax: syntax);
        return new DicomFile(dataset.AddOrUpdate(fragments));
    }
}
