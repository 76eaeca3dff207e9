namespace HealthData.Dicom.Tests.Part10;

/// <summary>A file that goes by in any pieces is the same file, and one that is cut is told.</summary>
public sealed class InstanceWalkerTests
{
    private const uint Sequence = 0x00081140;

    public static TheoryData<string> Kinds =>
        ["explicit", "implicit", "big", "deflated", "bare", "fragments", "padded", "cut", "text"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bytes_may_come_in_any_pieces(string kind)
    {
        var bytes = File(kind);
        var expected = Walk(bytes, bytes.Length);
        for (var at = 1; at < bytes.Length; at++)
        {
            Assert.Equal(expected, Walk(bytes, at, bytes.Length));
        }

        for (var step = 1; step < 20; step++)
        {
            Assert.Equal(expected, Walk(bytes, [.. Enumerable.Range(1, bytes.Length / step).Select(
                index => index * step), bytes.Length]));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_walker_can_be_used_again(string kind)
    {
        var walker = new InstanceWalker();
        walker.Feed(File("fragments").AsSpan()[..^3]);
        walker.End();
        walker.Reset();
        walker.Feed(File(kind));
        walker.End();

        Assert.Equal(Walk(File(kind), File(kind).Length), Told(walker));
    }

    [Theory]
    [InlineData("explicit")]
    [InlineData("implicit")]
    [InlineData("big")]
    [InlineData("fragments")]
    public void A_file_that_is_cut_anywhere_but_between_elements_is_truncated(string kind)
    {
        var (bytes, ends) = Parts(kind);
        for (var length = ends[0]; length < bytes.Length; length++)
        {
            var walker = new InstanceWalker();
            walker.Feed(bytes.AsSpan(0, length));
            walker.End();

            // Zeros are padding, though the next element may begin with one.
            var end = ends.FindLast(end => end <= length);
            var isWhole = end > ends[0] && bytes.AsSpan(end, length - end).IndexOfAnyExcept((byte)0) < 0;
            Assert.Equal(isWhole ? WalkerFault.None : WalkerFault.Truncated, walker.Fault);
        }
    }

    [Theory]
    [InlineData(0, nameof(WalkerFault.None))]
    [InlineData(1, nameof(WalkerFault.Truncated))]
    public void Behind_the_last_element_there_may_be_zeros_alone(byte last, string expected)
    {
        for (var count = 1; count < 8; count++)
        {
            var walker = new InstanceWalker();
            walker.Feed([.. File("explicit"), .. new byte[count - 1], last]);
            walker.End();

            Assert.Equal(expected, walker.Fault.ToString());
        }
    }

    private static string Walk(byte[] bytes, params int[] ends)
    {
        var walker = new InstanceWalker();
        var start = 0;
        foreach (var end in ends)
        {
            walker.Feed(bytes.AsSpan(start, end - start));
            start = end;
        }

        walker.End();
        return Told(walker);
    }

    private static string Told(InstanceWalker walker) => string.Join(
        '|',
        walker.Fault,
        walker.FaultText,
        walker.IsOpaque,
        walker.HasIdentity,
        walker.TransferSyntaxUid,
        walker.SopClassUid,
        walker.SopInstanceUid,
        walker.StudyInstanceUid,
        walker.SeriesInstanceUid,
        walker.MediaStorageSopInstanceUid);

    private static byte[] File(string kind) => kind switch
    {
        "deflated" => Deflated.Of(new TestFile("1.2", "1.3", "1.4")),
        "bare" => Parts("explicit").Bytes[Parts("explicit").Ends[0]..],
        "padded" => [.. Parts("explicit").Bytes, .. new byte[100]],
        "cut" => Parts("fragments").Bytes[..^5],
        "text" => [.. Enumerable.Repeat((byte)'a', 300)],
        _ => Parts(kind).Bytes,
    };

    // A file, and where its elements end: first the file meta information.
    private static (byte[] Bytes, List<int> Ends) Parts(string kind)
    {
        var isImplicit = kind == "implicit";
        var head = DicomBytes.File(kind switch
        {
            "implicit" => DicomBytes.ImplicitLittle,
            "big" => DicomBytes.ExplicitBig,
            "fragments" => DicomBytes.Jpeg,
            _ => DicomBytes.ExplicitLittle,
        });
        List<byte> bytes = [.. head.ToArray()];
        List<int> ends = [bytes.Count];
        Add(set => Text(set, 0x00080016, "1.9"));
        Add(set => Text(set, 0x00080018, "1.4"));
        Add(set => Text(
            Open(set, DicomBytes.Undefined).Header(DicomBytes.Item, DicomBytes.Undefined), 0x00081155, "7.7")
            .Header(DicomBytes.ItemEnd, 0).Header(DicomBytes.SequenceEnd, 0));
        Add(set => Open(set, 0));
        Add(set => Text(set, 0x0020000D, "1.2"));
        Add(set => Text(set, 0x0020000E, "1.3"));
        Add(set => kind == "fragments"
            ? set.ExplicitHeader(0x7FE00010, "OB", DicomBytes.Undefined).Header(DicomBytes.Item, 0)
                .Header(DicomBytes.Item, 4).Raw(1, 2, 3, 4).Header(DicomBytes.SequenceEnd, 0)
            : isImplicit ? set.Implicit(0x7FE00010, [1, 2, 3, 4]) : set.Explicit(0x7FE00010, "OW", [1, 2, 3, 4]));
        return ([.. bytes], ends);

        void Add(Func<DicomBytes, DicomBytes> element)
        {
            bytes.AddRange(element(new DicomBytes { IsBigEndian = kind == "big" }).ToArray());
            ends.Add(bytes.Count);
        }

        DicomBytes Text(DicomBytes set, uint tag, string value) =>
            isImplicit ? set.Implicit(tag, value) : set.Explicit(tag, "UI", value);

        DicomBytes Open(DicomBytes set, uint length) =>
            isImplicit ? set.Header(Sequence, length) : set.ExplicitHeader(Sequence, "SQ", length);
    }
}
