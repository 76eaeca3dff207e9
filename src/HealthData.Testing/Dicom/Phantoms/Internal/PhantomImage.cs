using System.Buffers.Binary;

namespace HealthData.Testing;

/// <summary>Paints one slice: unsigned 16 bit pixels, 12 of them used, in little endian.</summary>
internal static class PhantomImage
{
    public const int Intercept = -1024;
    private const int Air = -1000;
    private const int NoiseSteps = 16;

    public static byte[] Paint(PhantomPlan plan, int index)
    {
        var size = plan.Size;
        var row = new int[size];
        var pixels = new byte[size * size * 2];
        var noise = (uint)HashCode(plan.Options.Seed, index);
        for (var line = 0; line < size; line++)
        {
            PaintRow(row, (size - 1 - 2 * line) / (double)size, plan.Height(index));
            for (var column = 0; column < size; column++)
            {
                noise = noise * 1664525 + 1013904223;
                var value = row[column] - Intercept + (int)(noise >> 24) % NoiseSteps - NoiseSteps / 2;
                BinaryPrimitives.WriteUInt16LittleEndian(
                    pixels.AsSpan((line * size + column) * 2), (ushort)Math.Clamp(value, 0, 4095));
            }
        }

        return pixels;
    }

    private static void PaintRow(int[] row, double y, double z)
    {
        Array.Fill(row, Air);
        foreach (var body in PhantomEllipsoid.Head)
        {
            if (!body.TryCut(y, z, out var from, out var to))
            {
                continue;
            }

            var first = Math.Max(0, (int)Math.Ceiling((from + 1) / 2 * row.Length - 0.5));
            var last = Math.Min(row.Length - 1, (int)Math.Floor((to + 1) / 2 * row.Length - 0.5));
            for (var column = first; column <= last; column++)
            {
                row[column] += body.Units;
            }
        }
    }

    private static int HashCode(int seed, int index) => unchecked((seed * 73856093) ^ ((index + 1) * 19349663));
}
