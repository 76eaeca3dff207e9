namespace HealthData.Imaging.Tests.Projector;

/// <summary>Long, broken, and odd metadata.</summary>
public sealed class StreamTests
{
    private const int Instances = 20_000;
    private const long MaxHeap = 32L << 20;

    [Fact]
    public async Task A_long_study_is_read_without_being_kept()
    {
        var projector = new ImagingProjector(Study.Service);
        using var metadata = new LongMetadata(Instances, cutAt: null);
        await projector.ReadAsync(
            Study.Uid, new LongMetadata(10, cutAt: null), TestContext.Current.CancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var study = await projector.ReadAsync(Study.Uid, metadata, TestContext.Current.CancellationToken);

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var resources = projector.Project(study);
        Assert.InRange(kept, 0, MaxHeap);
        Assert.Equal(Instances, study.InstanceCount);
        Assert.Equal("series-only", resources.Codes());
        Assert.Equal(Instances.ToString(CultureInfo.InvariantCulture), resources.Study().Text("numberOfInstances"));
        Assert.Null(resources.Series()["instance"]);
    }

    [Fact]
    public async Task Metadata_that_are_cut_off_give_nothing()
    {
        var projector = new ImagingProjector(Study.Service);

        await Assert.ThrowsAsync<DicomFormatException>(() => projector.ReadAsync(
            Study.Uid, new LongMetadata(Instances, cutAt: 0.6), TestContext.Current.CancellationToken));

        var whole = Study.With().ToUtf8Json();
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<DicomFormatException>(() => projector.Read(Study.Uid, whole.AsMemory(0, length)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[{\"00100010\":Secret}]")]
    [InlineData("[]]")]
    [InlineData("[] []")]
    public void What_is_no_list_of_data_sets_is_refused_without_a_letter_of_it(string metadata)
    {
        var refusal = Assert.Throws<DicomFormatException>(
            () => new ImagingProjector(Study.Service).Read(Study.Uid, Encoding.UTF8.GetBytes(metadata)));

        Assert.DoesNotContain("Secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[null, 7, [1, [2]], \"x\"]", 0)]
    [InlineData("[{\"0020000D\":7,\"0020000d\":{\"Value\":[\"1.2.3\"]}}]", 0)]
    public void Items_that_are_no_data_sets_are_left_out(string metadata, int instances)
    {
        var study = new ImagingProjector(Study.Service).Read(Study.Uid, Encoding.UTF8.GetBytes(metadata));

        Assert.Equal(instances, study.InstanceCount);
    }

    private sealed class LongMetadata(int instances, double? cutAt) : Stream
    {
        private int _number;
        private ReadOnlyMemory<byte> _rest;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => Flush(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_rest.IsEmpty && (cutAt is null || _number < cutAt * instances))
            {
                _rest = Next();
            }

            var length = Math.Min(buffer.Length, _rest.Length);
            _rest[..length].CopyTo(buffer);
            _rest = _rest[length..];
            return new(length);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private ReadOnlyMemory<byte> Next()
        {
            var number = _number++;
            if (number >= instances)
            {
                return number == instances ? "]"u8.ToArray() : default;
            }

            var study = new Study();
            var instance = study.Add(number + 1);
            Study.Set(instance, Keyword.ImageComments, new string('x', 2_000));
            var json = study.ToUtf8Json().AsSpan()[1..^1];
            return Encoding.UTF8.GetBytes((number == 0 ? "[" : ",") + Encoding.UTF8.GetString(json));
        }
    }
}
