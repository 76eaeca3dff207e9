namespace HealthData.Dicom.FoDicom.Tests.Corpus;

/// <summary>Every file of Debian's python3-pydicom goes up as a DicomFile and comes back.</summary>
public sealed class PydicomFilesTests
{
    private const int FewestReadable = 170;

    private static readonly StoreOptions Replacing = new() { ReplaceExisting = true };

    /// <summary>What fo-dicom can't read: texts, an archive, and a data set alone.</summary>
    private static readonly string[] Unreadable =
    [
        "charset_files/FileInfo.txt", "palettes/README.md", "test_files/README.txt",
        "test_files/dicomdirtests/README.txt", "test_files/dicomdirtests/TINY_ALPHA/README", "test_files/no_meta.dcm",
        "test_files/rtplan.dump", "test_files/rtstruct.dump", "test_files/zipMR.gz",
    ];

    /// <summary>What can't be stored: pixels of another transfer syntax than named, none named, file meta information
    /// without UIDs, and what ends too early.</summary>
    private static readonly string[] Unwritable =
    [
        "test_files/MR_truncated.dcm", "test_files/SC_rgb_jpeg.dcm", "test_files/dicomdirtests/DICOMDIR-nooffset",
        "test_files/meta_missing_tsyntax.dcm", "test_files/nested_priv_SQ.dcm", "test_files/rtplan_truncated.dcm",
    ];

    [Fact]
    public async Task Files_that_fo_dicom_can_not_read_or_write_are_known()
    {
        await using var lab = await Lab.StartAsync(Lenient);
        List<string> unreadable = [], unwritable = [];
        foreach (var path in PydicomFiles.All)
        {
            if (Open(path) is not { } file)
            {
                unreadable.Add(PydicomFiles.NameOf(path));
            }
            else if (await Record.ExceptionAsync(() => lab.Client.StoreAsync(file, Replacing, Lab.Token))
                is { } exception)
            {
                Assert.IsType<DicomFormatException>(exception);
                unwritable.Add(PydicomFiles.NameOf(path));
            }
        }

        Assert.Equal(Unreadable, unreadable);
        Assert.Equal(Unwritable, unwritable);
    }

    [Fact]
    public async Task Every_file_comes_back_with_the_elements_that_fo_dicom_reads_from_disk()
    {
        await using var lab = await Lab.StartAsync(Lenient);
        var count = 0;
        foreach (var path in PydicomFiles.All.Where(IsWritable))
        {
            // Files without required attributes get them, so that the service takes them.
            var sent = Completed(Open(path)!, count);
            var expected = Completed(Open(path, FileReadOption.ReadAll)!, count);

            (await lab.Client.StoreAsync(sent, Replacing, Lab.Token)).Value.EnsureComplete();
            DicomFile back = await RetrieveAsync(lab, sent.Dataset);

            Assert.Equal(Elements.Of(expected.Dataset), Elements.Of(back.Dataset));
            Assert.Equal(expected.Dataset.InternalTransferSyntax, back.Dataset.InternalTransferSyntax);
            count++;
        }

        Assert.InRange(count, FewestReadable, int.MaxValue);
    }

    [Fact]
    public async Task Every_file_has_the_outcome_that_it_has_as_plain_bytes()
    {
        await using var lab = await Lab.StartAsync();
        var paths = PydicomFiles.All.Where(IsWritable).Where(HasFileMeta).ToArray();

        StoreResult asFiles = await lab.Client.StoreAsync(paths.Select(path => Open(path)!), Replacing, Lab.Token);
        StoreResult asBytes = await lab.Client.StoreAsync(paths, Replacing, Lab.Token);

        Assert.Equal(asBytes.Outcomes.Select(Describe), asFiles.Outcomes.Select(Describe));
        Assert.Contains(asFiles.Outcomes, outcome => outcome.Status == StoreStatus.Failed);
        Assert.Contains(asFiles.Outcomes, outcome => outcome.Status == StoreStatus.Skipped);
    }

    [Fact]
    public async Task A_file_that_fo_dicom_can_not_write_goes_up_as_bytes_or_as_its_data_set()
    {
        await using var lab = await Lab.StartAsync(Lenient);
        var path = PydicomFiles.All.Single(path => PydicomFiles.NameOf(path) == Unwritable[3]);
        var dataset = Completed(Open(path)!, number: 1).Dataset;

        (await lab.Client.StoreAsync(dataset, Replacing, Lab.Token)).Value.EnsureComplete();
        DicomFile back = await RetrieveAsync(lab, dataset);

        Assert.Equal(Elements.Of(dataset), Elements.Of(back.Dataset));
    }

    private static void Lenient(FakeDicomOptions options) => options.AcceptImplicitVr = true;

    private static bool IsWritable(string path) =>
        !Unreadable.Contains(PydicomFiles.NameOf(path)) && !Unwritable.Contains(PydicomFiles.NameOf(path));

    // fo-dicom adds it where it is missing.
    private static bool HasFileMeta(string path) => Open(path)!.Format == DicomFileFormat.DICOM3;

    private static DicomFile? Open(string path, FileReadOption option = FileReadOption.Default)
    {
        try
        {
            return DicomFile.Open(path, option);
        }
        catch (DicomFileException)
        {
            return null;
        }
    }

    private static DicomFile Completed(DicomFile file, int number)
    {
        var dataset = file.Dataset.NotValidated();
        foreach (var tag in (DicomTag[])
            [DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.SOPInstanceUID, DicomTag.SOPClassUID])
        {
            if (!dataset.Contains(tag))
            {
                dataset.Add(new DicomUniqueIdentifier(tag, $"1.2.3.{number}.{tag.Group}.{tag.Element}"));
            }
        }

        if (!dataset.Contains(DicomTag.PatientID))
        {
            dataset.Add(new DicomLongString(DicomTag.PatientID, "P1"));
        }

        return file;
    }

    private static async Task<DicomFile> RetrieveAsync(Lab lab, DicomDataset dataset) =>
        (await lab.Client.RetrieveInstanceFileAsync(
            dataset.GetString(DicomTag.StudyInstanceUID),
            dataset.GetString(DicomTag.SeriesInstanceUID),
            dataset.GetString(DicomTag.SOPInstanceUID),
            null,
            Lab.Token)).Value;

    private static string Describe(StoreOutcome outcome) =>
        $"{outcome.Source} {outcome} {outcome.SopInstanceUid} {outcome.SopClassUid} {outcome.Advice} "
        + string.Join(';', outcome.Issues.Select(issue => issue.Text));
}
