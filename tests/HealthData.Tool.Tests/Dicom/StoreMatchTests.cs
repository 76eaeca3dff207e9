namespace HealthData.Tool.Tests.Dicom;

public sealed class StoreMatchTests
{
    [Fact]
    public void Same_instance_in_two_files_gets_an_outcome_each()
    {
        var outcomes = Match(
            [File("a", "1.2"), File("b", "1.2")],
            DicomModelFactory.StoreOutcome(StoreStatus.AlreadyExists, sopInstanceUid: "1.2", reasonCode: 45070),
            DicomModelFactory.StoreOutcome(StoreStatus.Stored, sopInstanceUid: "1.2"));
        Assert.Equal([("a", FileStatus.AlreadyExists), ("b", FileStatus.Stored)], outcomes);
    }

    [Fact]
    public void Outcome_without_an_instance_belongs_to_the_only_file_left()
    {
        var outcomes = Match(
            [File("a", "1.2"), File("b", null)],
            DicomModelFactory.StoreOutcome(StoreStatus.Failed, reasonCode: 272),
            DicomModelFactory.StoreOutcome(StoreStatus.Stored, sopInstanceUid: "1.2"));
        Assert.Equal([("b", FileStatus.Failed), ("a", FileStatus.Stored)], outcomes);
    }

    [Fact]
    public void File_that_the_answer_does_not_mention_is_unknown()
    {
        var outcomes = Match(
            [File("a", "1.2"), File("b", "1.3"), File("c", "1.4")],
            DicomModelFactory.StoreOutcome(StoreStatus.Failed),
            DicomModelFactory.StoreOutcome(StoreStatus.Stored, sopInstanceUid: "1.2"));
        Assert.Equal([("a", FileStatus.Stored), ("b", FileStatus.Unknown), ("c", FileStatus.Unknown)], outcomes);
    }

    private static InstanceFile File(string path, string? instance) =>
        new(new FoundFile(path, 1), "1.1", "1.1.1", instance);

    private static (string, FileStatus)[] Match(InstanceFile[] files, params StoreOutcome[] outcomes) =>
    [
        .. StoreMatch.Match(files, DicomModelFactory.StoreResult(outcomes, files.Length))
            .Select(pair => (pair.Outcome.Path, pair.Outcome.Status)),
    ];
}
