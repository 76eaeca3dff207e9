namespace HealthData.Testing;

/// <summary>One body of the phantom: a center, half axes, a turn in degrees, and Hounsfield units that it
/// adds.</summary>
internal readonly record struct PhantomEllipsoid(
    double X, double Y, double Z, double A, double B, double C, double Turn, short Units)
{
    /// <summary>A head after Shepp and Logan, with the units of bone, brain and fluid.</summary>
    public static IReadOnlyList<PhantomEllipsoid> Head { get; } =
    [
        new(0, 0, 0, 0.69, 0.92, 0.90, 0, 1900),
        new(0, -0.0184, 0, 0.6624, 0.874, 0.88, 0, -865),
        new(-0.22, 0, -0.25, 0.16, 0.41, 0.41, 18, -30),
        new(0.22, 0, -0.25, 0.11, 0.31, 0.31, -18, -30),
        new(0, 0.35, -0.25, 0.21, 0.25, 0.50, 0, 30),
        new(0, 0.1, -0.25, 0.046, 0.046, 0.046, 0, 40),
        new(0, -0.1, -0.05, 0.046, 0.046, 0.10, 0, 40),
        new(-0.08, -0.605, -0.25, 0.046, 0.023, 0.10, 0, 60),
        new(0.06, -0.605, -0.25, 0.023, 0.046, 0.10, 0, 60),
        new(0.06, -0.105, 0.0625, 0.056, 0.04, 0.10, 90, 50),
        new(0.35, 0.35, 0.3, 0.09, 0.07, 0.2, 30, 45),
    ];

    /// <summary>The stretch of a row that is inside, on the scale of -1 to 1; false where the row misses the
    /// body.</summary>
    public bool TryCut(double y, double z, out double from, out double to)
    {
        from = to = 0;
        var height = 1 - (z - Z) * (z - Z) / (C * C);
        if (height <= 0)
        {
            return false;
        }

        var (sin, cos) = Math.SinCos(Turn * Math.PI / 180);
        var down = y - Y;
        var square = cos * cos / (A * A) + sin * sin / (B * B);
        var half = down * sin * cos * (1 / (A * A) - 1 / (B * B));
        var rest = down * down * (sin * sin / (A * A) + cos * cos / (B * B)) - height;
        var root = half * half - square * rest;
        if (root <= 0)
        {
            return false;
        }

        from = X + (-half - Math.Sqrt(root)) / square;
        to = X + (-half + Math.Sqrt(root)) / square;
        return true;
    }
}
