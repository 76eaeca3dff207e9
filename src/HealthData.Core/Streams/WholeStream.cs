namespace HealthData.Core;

/// <summary>What a decoder gives, if the coding is whole: those of the runtime take one that breaks off for its
/// end.</summary>
internal sealed class WholeStream(CodedContent coded, Stream decoder) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => Checked(decoder.Read(buffer), buffer.Length);

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            decoder.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(int read, int wanted)
    {
        var isCut = read > 0 ? coded.IsBehindEnd : wanted > 0 && coded.HasRunOut;
        return isCut ? throw new InvalidDataException("The compressed content is incomplete.") : read;
    }
}
