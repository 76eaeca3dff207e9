namespace HealthData.Testing;

/// <summary>A linear VOI window (PS3.3 C.11.2.1.2), or the span from the least to the greatest value.</summary>
internal readonly struct GrayWindow
{
    private readonly double _low;
    private readonly double _high;

    private GrayWindow(double low, double high) => (_low, _high) = (low, high);

    public static GrayWindow For(InstanceHeader header, ReadOnlySpan<int> values, double slope, double intercept)
    {
        var center = header.GetNumber(0x00281050);
        var width = header.GetNumber(0x00281051);
        if (center is not null && width >= 1)
        {
            var low = center.Value - 0.5 - ((width.Value - 1) / 2);
            return new(low, low + width.Value - 1);
        }

        double least = double.MaxValue, greatest = double.MinValue;
        foreach (var value in values)
        {
            var scaled = (value * slope) + intercept;
            least = Math.Min(least, scaled);
            greatest = Math.Max(greatest, scaled);
        }

        return new(least, greatest);
    }

    public byte Apply(double value)
    {
        if (value <= _low)
        {
            return 0;
        }

        return value >= _high ? (byte)255 : (byte)Math.Round((value - _low) / (_high - _low) * 255);
    }
}
