using HealthData.Testing.Tests;

namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The whole DICOM files that the stubs suppose a service to hold or to be sent.</summary>
internal static class WorkspaceFiles
{
    private const int Frames = 3;
    private const int Side = 2;

    /// <summary>What is stored before the request of a stub, in its order.</summary>
    public static IEnumerable<byte[]> StoredBefore(string stub) => stub switch
    {
        _ when stub.StartsWith("store", StringComparison.Ordinal) => [],
        "retrieve-frames-jpeg2000" => [Jpeg2000()],
        "search-studies-by-open-dates" => [Native(Uids.Study, Uids.Series, Uids.Instance, birthDate: "19991231")],

        // The newest come first.
        "search-studies-next-page" => [Native(Uids.Instance), .. Enumerable.Range(1, 4).Select(OtherStudy)],
        _ => [Native(Uids.Instance)],
    };

    /// <summary>A file of the study and the series of the stubs.</summary>
    public static byte[] Native(string instance) => Native(Uids.Study, Uids.Series, instance);

    private static byte[] OtherStudy(int number) => Native($"1.2.9.{number}", $"1.2.9.{number}.1", $"1.2.9.{number}.2");

    private static byte[] Native(string study, string series, string instance, string birthDate = "20000102") =>
        Describe(new TestFile(study, series, instance), birthDate).Pixels(new byte[Frames * Side * Side * 2]).ToBytes();

    private static byte[] Jpeg2000()
    {
        var file = Describe(new TestFile(Uids.Study, Uids.Series, Uids.Instance), "20000102");
        file.TransferSyntax = TestFile.Jpeg2000Lossless;
        return file.Fragments([1, 2], [3, 4], [5, 6]).ToBytes();
    }

    // The service has no wildcards: the stubs' search for Name* finds that name alone.
    private static TestFile Describe(TestFile file, string birthDate) => file
        .Text(0x00080020, "DA", "20260102")
        .Text(0x00080050, "SH", "Number")
        .Text(0x00080060, "CS", "CT")
        .Text(0x00080090, "PN", "Physician")
        .Text(0x00081030, "LO", "Description")
        .Text(0x00081090, "LO", "Model")
        .Text(0x00100010, "PN", "Name*")
        .Text(0x00100020, "LO", "Id")
        .Text(0x00100030, "DA", birthDate)
        .Text(0x00180015, "CS", "HEAD")
        .Text(0x00400244, "DA", "20260102")
        .Image(Side, Side, 16, "MONOCHROME2", frames: Frames);
}
