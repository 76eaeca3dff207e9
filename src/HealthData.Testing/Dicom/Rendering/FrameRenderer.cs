using System.Buffers.Binary;

namespace HealthData.Testing;

/// <summary>
/// Turns native pixels into a picture: modality transform, VOI window, presentation (PS3.3 C.7.6.3, C.11).
/// </summary>
internal static class FrameRenderer
{
    /// <exception cref="ServiceException">The pixels are of a kind that is not rendered (406).</exception>
    public static Picture Render(InstanceHeader header, ReadOnlySpan<byte> frame)
    {
        int rows = header.GetInteger(0x00280010) ?? 0, columns = header.GetInteger(0x00280011) ?? 0;
        return header.GetText(0x00280004) switch
        {
            "MONOCHROME1" => new(columns, rows, 1, RenderGray(header, frame, rows * columns, invert: true)),
            "MONOCHROME2" => new(columns, rows, 1, RenderGray(header, frame, rows * columns, invert: false)),
            "RGB" when header.GetInteger(0x00280100) == 8 && header.GetInteger(0x00280002) == 3 =>
                new(columns, rows, 3, RenderColor(header, frame, rows * columns)),
            _ => throw ServiceException.NotAcceptable("Pixels of this photometric interpretation cannot be rendered."),
        };
    }

    private static byte[] RenderColor(InstanceHeader header, ReadOnlySpan<byte> frame, int count)
    {
        if (header.GetInteger(0x00280006) is not 1)
        {
            return frame.ToArray();
        }

        var pixels = new byte[count * 3];
        for (var i = 0; i < count; i++)
        {
            pixels[i * 3] = frame[i];
            pixels[(i * 3) + 1] = frame[count + i];
            pixels[(i * 3) + 2] = frame[(2 * count) + i];
        }

        return pixels;
    }

    private static byte[] RenderGray(InstanceHeader header, ReadOnlySpan<byte> frame, int count, bool invert)
    {
        var values = ReadValues(header, frame, count);
        var slope = header.GetNumber(0x00281053) ?? 1;
        var intercept = header.GetNumber(0x00281052) ?? 0;
        var window = GrayWindow.For(header, values, slope, intercept);
        var pixels = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var gray = window.Apply((values[i] * slope) + intercept);
            pixels[i] = invert ? (byte)(255 - gray) : gray;
        }

        return pixels;
    }

    private static int[] ReadValues(InstanceHeader header, ReadOnlySpan<byte> frame, int count)
    {
        var allocated = header.GetInteger(0x00280100);
        if (allocated is not (8 or 16))
        {
            throw ServiceException.NotAcceptable("Pixels of this many bits cannot be rendered.");
        }

        var stored = Math.Clamp(header.GetInteger(0x00280101) ?? allocated.Value, 1, allocated.Value);
        var drop = Math.Max(0, (header.GetInteger(0x00280102) ?? (stored - 1)) + 1 - stored);
        var signed = header.GetInteger(0x00280103) == 1;
        var values = new int[count];
        for (var i = 0; i < count; i++)
        {
            var raw = allocated == 8 ? frame[i] : BinaryPrimitives.ReadUInt16LittleEndian(frame[(i * 2)..]);
            var shifted = raw >> drop << (32 - stored);
            values[i] = signed ? shifted >> (32 - stored) : (int)((uint)shifted >> (32 - stored));
        }

        return values;
    }
}
