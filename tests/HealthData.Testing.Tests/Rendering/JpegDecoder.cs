namespace HealthData.Testing.Tests.Rendering;

/// <summary>
/// Decodes baseline JPEG without subsampling, straight from ITU-T T.81, to judge what the workspace writes.
/// </summary>
internal sealed class JpegDecoder
{
    private readonly byte[] _data;
    private readonly Dictionary<int, int[]> _quantizers = [];
    private readonly Dictionary<int, Dictionary<(int Length, int Code), byte>> _codes = [];
    private readonly List<int> _natural = ZigZag();
    private int _at = 2;
    private int _bit = 8;

    private JpegDecoder(byte[] data) => _data = data;

    public static (int Width, int Height, int Samples, byte[] Pixels) Decode(byte[] data)
    {
        Assert.Equal([0xFF, 0xD8], data[..2]);
        Assert.Equal([0xFF, 0xD9], data[^2..]);
        return new JpegDecoder(data).Run();
    }

    private static List<int> ZigZag()
    {
        var order = new List<int>();
        for (var sum = 0; sum < 15; sum++)
        {
            for (var i = 0; i <= sum; i++)
            {
                var (row, column) = sum % 2 == 0 ? (sum - i, i) : (i, sum - i);
                if (row < 8 && column < 8)
                {
                    order.Add((row * 8) + column);
                }
            }
        }

        return order;
    }

    private (int Width, int Height, int Samples, byte[] Pixels) Run()
    {
        int width = 0, height = 0;
        var components = new List<int>();
        while (true)
        {
            Assert.Equal(0xFF, _data[_at]);
            var marker = _data[_at + 1];
            var length = (_data[_at + 2] << 8) | _data[_at + 3];
            var segment = _data.AsSpan(_at + 4, length - 2);
            _at += 2 + length;
            switch (marker)
            {
                case 0xDB:
                    _quantizers[segment[0]] = [.. segment[1..65].ToArray().Select(value => (int)value)];
                    break;
                case 0xC4:
                    ReadCodes(segment);
                    break;
                case 0xC0:
                    (height, width) = ((segment[1] << 8) | segment[2], (segment[3] << 8) | segment[4]);
                    for (var i = 0; i < segment[5]; i++)
                    {
                        Assert.Equal(0x11, segment[7 + (i * 3)]);
                        components.Add(segment[8 + (i * 3)]);
                    }

                    break;
                case 0xDA:
                    return (width, height, components.Count, Scan(width, height, components));
            }
        }
    }

    private void ReadCodes(ReadOnlySpan<byte> segment)
    {
        var table = new Dictionary<(int, int), byte>();
        int code = 0, next = 17;
        for (var length = 1; length <= 16; length++, code <<= 1)
        {
            for (var i = 0; i < segment[length]; i++)
            {
                table.Add((length, code++), segment[next++]);
            }
        }

        _codes[segment[0]] = table;
    }

    private byte[] Scan(int width, int height, List<int> tables)
    {
        var planes = tables.ConvertAll(_ => new double[width * height]);
        var previous = new int[tables.Count];
        for (var top = 0; top < height; top += 8)
        {
            for (var left = 0; left < width; left += 8)
            {
                for (var c = 0; c < tables.Count; c++)
                {
                    var block = Inverse(ReadBlock(tables[c], ref previous[c]));
                    for (var i = 0; i < 64; i++)
                    {
                        int x = left + (i % 8), y = top + (i / 8);
                        if (x < width && y < height)
                        {
                            planes[c][(y * width) + x] = block[i] + 128;
                        }
                    }
                }
            }
        }

        return ToPixels(planes);
    }

    private static byte[] ToPixels(List<double[]> planes)
    {
        if (planes.Count == 1)
        {
            return [.. planes[0].Select(Round)];
        }

        var pixels = new byte[planes[0].Length * 3];
        for (var i = 0; i < planes[0].Length; i++)
        {
            double luma = planes[0][i], blue = planes[1][i] - 128, red = planes[2][i] - 128;
            pixels[i * 3] = Round(luma + (1.402 * red));
            pixels[(i * 3) + 1] = Round(luma - (0.344136 * blue) - (0.714136 * red));
            pixels[(i * 3) + 2] = Round(luma + (1.772 * blue));
        }

        return pixels;
    }

    private static byte Round(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);

    private int[] ReadBlock(int table, ref int previous)
    {
        var block = new int[64];
        var quantizer = _quantizers[table];
        previous += ReadSigned(ReadSymbol(_codes[table]));
        block[0] = previous * quantizer[0];
        for (var i = 1; i < 64; i++)
        {
            var symbol = ReadSymbol(_codes[0x10 | table]);
            if (symbol == 0)
            {
                break;
            }

            i += symbol >> 4;
            block[_natural[i]] = ReadSigned(symbol & 15) * quantizer[i];
        }

        return block;
    }

    private static double[] Inverse(int[] block)
    {
        var samples = new double[64];
        for (var i = 0; i < 64; i++)
        {
            for (var j = 0; j < 64; j++)
            {
                double scale = (j % 8 == 0 ? Math.Sqrt(0.5) : 1) * (j / 8 == 0 ? Math.Sqrt(0.5) : 1) / 4;
                samples[i] += scale * block[j]
                    * Math.Cos(((2 * (i % 8)) + 1) * (j % 8) * Math.PI / 16)
                    * Math.Cos(((2 * (i / 8)) + 1) * (j / 8) * Math.PI / 16);
            }
        }

        return samples;
    }

    private byte ReadSymbol(Dictionary<(int Length, int Code), byte> codes)
    {
        var code = 0;
        for (var length = 1; length <= 16; length++)
        {
            code = (code << 1) | ReadBit();
            if (codes.TryGetValue((length, code), out var symbol))
            {
                return symbol;
            }
        }

        throw new InvalidDataException("There is no such code.");
    }

    private int ReadSigned(int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++)
        {
            value = (value << 1) | ReadBit();
        }

        return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }

    private int ReadBit()
    {
        if (_bit == 0)
        {
            Assert.True(_data[_at] != 0xFF || _data[_at + 1] == 0);
            _at += _data[_at] == 0xFF ? 2 : 1;
            _bit = 8;
        }

        return (_data[_at] >> --_bit) & 1;
    }
}
