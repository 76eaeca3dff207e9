namespace HealthData.Imaging;

/// <summary>The attributes of one instance, as JSON.</summary>
internal readonly ref struct InstanceElements(ReadOnlySpan<byte> data, ReadOnlySpan<ElementRange> ranges)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private readonly ReadOnlySpan<ElementRange> _ranges = ranges;

    public ReadOnlySpan<byte> this[Slot slot]
    {
        get
        {
            var range = _ranges[(int)slot];
            return _data.Slice(range.Start, range.Length);
        }
    }
}
