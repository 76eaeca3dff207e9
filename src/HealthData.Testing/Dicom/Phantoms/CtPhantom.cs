namespace HealthData.Testing;

/// <summary>Creates small CT series of a head-like phantom as DICOM files (PS3.10) with pixel data.</summary>
/// <remarks>The same arguments produce the same bytes on every machine. The patient is invented. Thread-safe.</remarks>
public static class CtPhantom
{
    private const int MaxSlices = 10_000;
    private const int MinSize = 8;
    private const int MaxSize = 4096;

    /// <summary>Creates a series of axial slices from the neck to the top of the head.</summary>
    /// <param name="slices">The number of slices, 1 to 10,000.</param>
    /// <param name="size">Rows and columns of a slice in pixels, 8 to 4,096; a pixel takes two bytes.</param>
    /// <param name="options">The seed and the encoding; null for the default ones.</param>
    /// <returns>The slices in the order of their instance numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slices"/> or <paramref name="size"/> is out of
    /// range.
    /// </exception>
    public static IReadOnlyList<CtPhantomSlice> CreateSeries(
        int slices = 16, int size = 128, CtPhantomOptions? options = null)
    {
        var series = new List<CtPhantomSlice>(Math.Clamp(slices, 0, MaxSlices));
        series.AddRange(EnumerateSeries(slices, size, options));
        return series;
    }

    /// <summary>Creates the same series slice by slice, for series that do not fit in memory.</summary>
    /// <param name="slices">The number of slices, 1 to 10,000.</param>
    /// <param name="size">Rows and columns of a slice in pixels, 8 to 4,096; a pixel takes two bytes.</param>
    /// <param name="options">The seed and the encoding; null for the default ones.</param>
    /// <returns>The slices in the order of their instance numbers; each is created when it is enumerated.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slices"/> or <paramref name="size"/> is out of
    /// range.
    /// </exception>
    public static IEnumerable<CtPhantomSlice> EnumerateSeries(
        int slices = 16, int size = 128, CtPhantomOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(slices, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(slices, MaxSlices);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, MinSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxSize);
        var plan = new PhantomPlan(slices, size, options ?? new CtPhantomOptions());
        return Enumerable.Range(0, slices).Select(index => CtPhantomFile.Create(plan, index));
    }
}
