namespace HealthData.Dicom;

/// <summary>Makes attribute sets of what <see cref="ElementReader"/> reads.</summary>
internal sealed class AttributeSetBuilder
{
    private readonly PendingSet _fileMeta = new(CharacterSet.Default, false);
    private readonly PendingSet _dataSet = new(CharacterSet.Default, false);
    private readonly Stack<PendingSet> _sets = new();
    private readonly Stack<PendingSequence> _sequences = new();

    public AttributeSetBuilder() => _sets.Push(_dataSet);

    public List<AttributeTag> Omitted { get; } = [];

    public void Take(ElementReader reader)
    {
        switch (reader.Kind)
        {
            case ElementKind.Element when reader.InFileMeta:
                _fileMeta.Add(reader);
                break;
            case ElementKind.Element when reader.IsSkipped:
                Omit(reader);
                break;
            case ElementKind.Element:
                _sets.Peek().Add(reader);
                break;
            case ElementKind.FragmentsStart:
                Omit(reader);
                break;
            case ElementKind.SequenceStart:
                _sequences.Push(new(reader.Tag, []));
                break;
            case ElementKind.ItemStart:
                _sets.Push(new(_sets.Peek().CharacterSet, _sets.Peek().IsSigned));
                break;
            case ElementKind.ItemEnd:
                var item = _sets.Pop();
                _sequences.Peek().Items.Add(item.Build());
                break;
            case ElementKind.SequenceEnd:
                _sets.Peek().Add(_sequences.Pop());
                break;
        }
    }

    public (AttributeSet FileMeta, AttributeSet DataSet) Build() => (_fileMeta.Build(), _dataSet.Build());

    private void Omit(ElementReader reader)
    {
        if (reader.Depth == 0)
        {
            Omitted.Add(new AttributeTag(reader.Tag));
        }
    }
}
