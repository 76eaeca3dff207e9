namespace HealthData.Tool.Tests.Support;

internal static class SliceExtensions
{
    /// <summary>The slice's study (1), series (2) or instance (3) as the command line takes it.</summary>
    public static string PathAt(this CtPhantomSlice slice, int level) => string.Join(
        '/', new[] { slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid }[..level]);

    /// <summary>The members that name the slice in a line of JSON.</summary>
    public static string JsonMembers(this CtPhantomSlice slice) =>
        $"\"studyInstanceUid\":\"{slice.StudyInstanceUid}\",\"seriesInstanceUid\":\"{slice.SeriesInstanceUid}\","
        + $"\"sopInstanceUid\":\"{slice.SopInstanceUid}\"";
}
