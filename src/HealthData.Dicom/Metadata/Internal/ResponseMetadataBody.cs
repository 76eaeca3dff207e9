using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>Data sets on the wire.</summary>
internal sealed class ResponseMetadataBody(Stream stream, ICallFacts call, List<ItemProblem>? problems) : MetadataBody
{
    public override void Dispose() => stream.Dispose();

    public override ValueTask DisposeAsync() => stream.DisposeAsync();

    protected override async IAsyncEnumerable<AttributeSet> ReadOnceAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new AttributeSetReader(stream, onFault: problems is null ? null : Report);
        while (await NextAsync(reader, cancellationToken).ConfigureAwait(false) is { } set)
        {
            yield return set;
        }
    }

    private void Report(EntryFault fault) => problems!.Add(EntryProblems.Convert(fault));

    private async ValueTask<AttributeSet?> NextAsync(AttributeSetReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DicomFormatException exception)
        {
            throw Answers.NotDicomJson(call, exception);
        }
    }
}
