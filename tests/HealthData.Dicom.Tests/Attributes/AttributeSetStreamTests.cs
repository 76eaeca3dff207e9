using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeSetStreamTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(100_000)]
    public async Task Sets_are_the_same_whatever_the_size_of_the_pieces(int size)
    {
        var sets = Enumerable.Range(0, 40).Select(index => $$$"""{"00100020":{"vr":"LO","Value":["\"}]{[\"""
            + $$$"""\{{{index}}}"]},"00081198":{"vr":"SQ","Value":[{},{"00081155":{"vr":"UI"}}]}}""").ToArray();
        var json = $"\uFEFF \n[ {string.Join("\n,", sets)} ] \n";
        var read = await ReadAsync(Encoding.UTF8.GetBytes(json), size);
        Assert.Equal(sets, read.Select(set => Encoding.UTF8.GetString(set.ToUtf8Json())));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData(" [ \n] ", 0)]
    [InlineData("[{}]", 1)]
    [InlineData("[{},]", 1)]
    [InlineData(" { \"00100020\":{\"vr\":\"LO\"} } ", 1)]
    public async Task Arrays_and_single_objects_are_read(string json, int count)
    {
        Assert.Equal(count, (await ReadAsync(Encoding.UTF8.GetBytes(json), 1)).Count);
        Assert.Equal(count, (await ReadAsync(Encoding.UTF8.GetBytes(json), 1000)).Count);
        Assert.Equal(count, AttributeSet.ParseArray(Encoding.UTF8.GetBytes(json)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[")]
    [InlineData("[{}")]
    [InlineData("[{},")]
    [InlineData("[{},,]")]
    [InlineData("{}")]
    [InlineData("[,{}]")]
    [InlineData("[{} {}]")]
    [InlineData("[{}]]")]
    [InlineData("[{}]{}")]
    [InlineData("{}{}")]
    [InlineData("{},{}")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("1")]
    [InlineData("<html>")]
    [InlineData("[{]}")]
    [InlineData("[{\"a\":]}]")]
    [InlineData("[{\"a\":\"\\")]
    [InlineData("\u00EF\u00BB")]
    public async Task Anything_else_is_an_error(string text)
    {
        var json = Encoding.Latin1.GetBytes(text);
        await Assert.ThrowsAsync<DicomFormatException>(() => ReadAsync(json, 1));
        await Assert.ThrowsAsync<DicomFormatException>(() => ReadAsync(json, 1000));
        Assert.Throws<DicomFormatException>(() => AttributeSet.ParseArray(json));
    }

    [Fact]
    public async Task Fault_is_counted_from_the_start_of_the_stream()
    {
        var json = Encoding.UTF8.GetBytes($"[{string.Concat(Enumerable.Repeat("{},", 50_000))}{{!");
        var error = await Assert.ThrowsAsync<DicomFormatException>(() => ReadAsync(json, 1000));
        Assert.Equal(json.Length - 1, error.Offset);
    }

    [Fact]
    public async Task Sets_come_before_the_stream_ends()
    {
        using var source = new EndlessSets();
        await foreach (var set in AttributeSet.ReadArrayAsync(source, Cancellation))
        {
            Assert.Equal("A", set.GetString(Keyword.PatientID));
            break;
        }

        Assert.Equal(1, source.Reads);
    }

    [Fact]
    public async Task Larger_set_than_allowed_is_an_error()
    {
        var json = Encoding.UTF8.GetBytes(
            $$$"""[{"00420011":{"vr":"UT","Value":["{{{new string('x', 300_000)}}}"]}}]""");
        using var large = new AttributeSetReader(new MemoryStream(json), maxSetBytes: 400_000);
        Assert.NotNull(await large.ReadAsync(Cancellation));
        using var small = new AttributeSetReader(new MemoryStream(json), maxSetBytes: 100_000);
        await Assert.ThrowsAsync<DicomFormatException>(async () => await small.ReadAsync(Cancellation));
    }

    [Fact]
    public async Task Cancellation_reaches_the_stream()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in AttributeSet.ReadArrayAsync(new MemoryStream("[{}]"u8.ToArray()), canceled.Token))
            {
            }
        });
    }

    private static async Task<List<AttributeSet>> ReadAsync(byte[] json, int size)
    {
        var sets = new List<AttributeSet>();
        await foreach (var set in AttributeSet.ReadArrayAsync(new PieceStream(json, size), Cancellation))
        {
            sets.Add(set);
        }

        return sets;
    }

    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }

    private sealed class EndlessSets : MemoryStream
    {
        public int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Assert.Equal(1, ++Reads);
            var piece = """[{"00100020":{"vr":"LO","Value":["A"]}},{"00100"""u8;
            piece.CopyTo(buffer.Span);
            return new ValueTask<int>(piece.Length);
        }
    }
}
