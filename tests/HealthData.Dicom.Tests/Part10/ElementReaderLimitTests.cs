using System.Diagnostics;

namespace HealthData.Dicom.Tests.Part10;

public sealed class ElementReaderLimitTests
{
    private static readonly byte[] Head = DicomBytes.File(DicomBytes.ExplicitLittle).ToArray();

    public static TheoryData<string, byte[]> Lies => new()
    {
        { "value", Set(b => b.ExplicitHeader(0x00091001, "OB", 0xFFFFFFF0)) },
        { "short value", Set(b => b.ExplicitHeader(0x00080060, "CS", 0xFFFE).Raw(1, 2)) },
        { "sequence", Set(b => b.ExplicitHeader(0x00081140, "SQ", 0x7FFFFFFF).Header(DicomBytes.Item, 0)) },
        { "item", Set(b => b.ExplicitHeader(0x00081140, "SQ", 16).Header(DicomBytes.Item, 100).Raw(new byte[200])) },
        { "value in item", Set(b => b.ExplicitHeader(0x00081140, "SQ", 16).Header(DicomBytes.Item, 8)
            .Explicit(0x00081155, "UI", "1.2.3.4.5.6")) },
        { "open sequence", Set(b => b.ExplicitHeader(0x00081140, "SQ", DicomBytes.Undefined)
            .Header(DicomBytes.Item, 0)) },
        { "no items", Set(b => b.ExplicitHeader(0x00081140, "SQ", DicomBytes.Undefined).Raw(new byte[40])) },
        { "stray tag", Set(b => b.ExplicitHeader(0x00081140, "SQ", DicomBytes.Undefined).Header(DicomBytes.Item, 0)
            .Explicit(0x00080060, "CS", "CT")) },
        { "fragment", Set(b => b.ExplicitHeader(0x7FE00010, "OB", DicomBytes.Undefined).Header(DicomBytes.Item, 0)
            .Header(DicomBytes.Item, 0xFFFFFFF0)) },
        { "header", Set(b => b.Raw(8, 0, 0x60, 0, (byte)'O', (byte)'B', 0, 0, 1)) },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public void A_length_beyond_the_data_is_an_error_that_names_the_place(string what, byte[] bytes)
    {
        var memory = Assert.Throws<DicomFormatException>(() => ReadAll(new ElementReader(bytes)));
        using var stream = new TricklingStream(bytes, 5);
        var streamed = Assert.Throws<DicomFormatException>(() => ReadAll(new ElementReader(stream)));
        Assert.InRange(memory.Offset, 0, bytes.Length);
        Assert.NotNull(memory.Tag);
        Assert.Equal(memory.Tag, streamed.Tag);
        Assert.False(string.IsNullOrEmpty(what));
    }

    [Fact]
    public void A_declared_length_takes_no_memory_before_its_bytes_come()
    {
        var bytes = Set(b => b.ExplicitHeader(0x00091001, "OB", 0x7FFFFFF0).Raw(new byte[1000]));
        using var stream = new TricklingStream(bytes, 500);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var options = new Part10ReadOptions { MaxValueBytes = int.MaxValue, MaxHeaderBytes = long.MaxValue };
        Assert.Throws<DicomFormatException>(() => ReadAll(new ElementReader(stream, options)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nesting_stops_at_its_limit(bool isUndefined)
    {
        var bytes = new DicomBytes().Raw(Head);
        for (var depth = 0; depth < 100_000; depth++)
        {
            var length = isUndefined ? DicomBytes.Undefined : (uint)(100_000 - depth) * 20;
            bytes.ExplicitHeader(0x00081140, "SQ", length).Header(DicomBytes.Item, isUndefined ? length : length - 8);
        }

        var error = Assert.Throws<DicomFormatException>(() => Part10File.Read(bytes.Raw(new byte[64]).ToArray()));
        Assert.Contains("limit of 32", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_stop_at_their_limit()
    {
        var bytes = new DicomBytes().Raw(Head);
        for (var index = 0; index < 60; index++)
        {
            bytes.Explicit(0x00080060, "CS", "CT");
        }

        Assert.Throws<DicomFormatException>(() => Part10File.Read(bytes.ToArray(), new() { MaxElements = 50 }));
        Assert.NotNull(Part10File.Read(bytes.ToArray(), new() { MaxElements = 70 }));
    }

    [Fact]
    public void Bytes_before_the_pixel_data_stop_at_their_limit()
    {
        var bytes = Set(b => b.Explicit(0x00091001, "OB", new byte[5000]).Explicit(0x00091002, "OB", new byte[5000]));
        Assert.Throws<DicomFormatException>(() => Part10File.Read(bytes, new() { MaxHeaderBytes = 8000 }));
    }

    [Fact]
    public void A_deflate_bomb_ends_at_the_limit()
    {
        var set = DicomBytes.Bare.Explicit(0x00080060, "CS", "CT");
        for (var index = 0; index < 40; index++)
        {
            set.Explicit(0x00091001, "OB", new byte[4 * 1024 * 1024]);
        }

        var bomb = DicomBytes.File(DicomBytes.Deflated).Raw(ElementReaderQuirkTests.Deflate(set.ToArray())).ToArray();
        Assert.InRange(bomb.Length, 0, 300_000);
        var error = Assert.Throws<DicomFormatException>(() => Part10File.Read(bomb));
        Assert.Contains("limit of 67108864 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_deflated_data_is_the_documented_error()
    {
        var set = DicomBytes.Bare.Explicit(0x00080060, "CS", "CT").Explicit(0x0020000D, "UI", "1.2.3").ToArray();
        var deflated = ElementReaderQuirkTests.Deflate(set);
        Array.Fill(deflated, (byte)0xFF, 2, 6);
        var file = DicomBytes.File(DicomBytes.Deflated).Raw(deflated).ToArray();
        Assert.Throws<DicomFormatException>(() => Part10File.Read(file));
    }

    [Fact]
    public void A_value_beyond_the_limit_is_passed_over_and_named()
    {
        var bytes = Set(b => b.Explicit(0x00091001, "OB", new byte[500_000]).Explicit(0x0020000D, "UI", "1.2"));
        var file = Part10File.Read(bytes, new() { MaxValueBytes = 1000 });
        Assert.Equal([new AttributeTag(0x00091001)], file.OmittedTags);
        Assert.False(file.DataSet.Contains(new(0x00091001)));
        Assert.Equal("1.2", file.DataSet.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void Descending_tags_take_no_quadratic_time()
    {
        const int Count = 100_000;
        var bytes = new DicomBytes().Raw(DicomBytes.File(DicomBytes.ImplicitLittle).ToArray())
            .Implicit(0x00080060, "CT");
        for (var index = Count; index > 0; index--)
        {
            bytes.Implicit(0x10000000u + (uint)index * 2 + 1, "ab");
        }

        var watch = Stopwatch.StartNew();
        var file = Part10File.Read(bytes.ToArray());
        Assert.InRange(file.DataSet.Count, Count - 10, Count + 1);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public async Task Reading_can_be_canceled()
    {
        using var stream = new MemoryStream(Head);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Part10File.ReadAsync(stream, new CancellationToken(true)));
    }

    [Fact]
    public void Identity_is_read_although_the_rest_is_broken()
    {
        var bytes = Set(b => b.Explicit(0x00080016, "UI", "1.9").Explicit(0x00080018, "UI", "1.3")
            .Explicit(0x00100020, "LO", "").Explicit(0x0020000D, "UI", "1.1").Explicit(0x0020000E, "UI", "1.2")
            .Explicit(0x00200010, "SH", "1 ").ExplicitHeader(0x00280010, "SQ", 0x70000000));
        var walker = new InstanceWalker();
        walker.Feed(bytes);
        Assert.True(walker.HasIdentity);
        Assert.Equal(
            ("1.9", "1.3", "1.1", "1.2", DicomBytes.ExplicitLittle),
            (walker.SopClassUid, walker.SopInstanceUid, walker.StudyInstanceUid, walker.SeriesInstanceUid,
                walker.TransferSyntaxUid));
    }

    private static byte[] Set(Func<DicomBytes, DicomBytes> add) => add(new DicomBytes().Raw(Head)).ToArray();

    private static void ReadAll(ElementReader reader)
    {
        using (reader)
        {
            while (reader.Read())
            {
            }
        }
    }
}
