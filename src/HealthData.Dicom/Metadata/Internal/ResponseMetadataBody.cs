using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>Data sets on the wire.</summary>
internal sealed class ResponseMetadataBody(ResponseStream stream, ICallFacts call) : MetadataBody
{
    public override void Dispose() => stream.Dispose();

    public override ValueTask DisposeAsync() => stream.DisposeAsync();

    protected override async IAsyncEnumerable<AttributeSet> ReadOnceAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sets = AttributeSet.ReadArrayAsync(stream, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (sets.ConfigureAwait(false))
        {
            while (await NextAsync(sets).ConfigureAwait(false))
            {
                yield return sets.Current;
            }
        }
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<AttributeSet> sets)
    {
        try
        {
            return await sets.MoveNextAsync().ConfigureAwait(false);
        }
        catch (DicomFormatException exception)
        {
            throw Answers.NotDicomJson(call, exception);
        }
    }
}
