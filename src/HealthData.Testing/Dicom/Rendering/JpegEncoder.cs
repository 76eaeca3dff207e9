namespace HealthData.Testing;

/// <summary>Writes baseline JPEG (ITU-T T.81): Huffman coded, gray or YCbCr without subsampling.</summary>
internal sealed class JpegEncoder
{
    private const int BlockSize = 64;

    private static readonly double[] Cosines = CreateCosines();

    private readonly JpegBitWriter _bits = new();
    private readonly double[] _samples = new double[BlockSize];
    private readonly double[] _rows = new double[BlockSize];
    private readonly int[] _coefficients = new int[BlockSize];
    private readonly Picture _picture;
    private readonly JpegTables _tables;

    private JpegEncoder(Picture picture, int quality)
    {
        _picture = picture;
        _tables = new JpegTables(quality);
    }

    public static byte[] Encode(Picture picture, int quality)
    {
        var encoder = new JpegEncoder(picture, quality);
        encoder._tables.WriteHead(encoder._bits, picture);
        encoder.WriteScan();
        return encoder._bits.Finish();
    }

    private static double[] CreateCosines()
    {
        var table = new double[BlockSize];
        for (var frequency = 0; frequency < 8; frequency++)
        {
            var scale = frequency == 0 ? Math.Sqrt(0.125) : 0.5;
            for (var position = 0; position < 8; position++)
            {
                table[(frequency * 8) + position] = scale * Math.Cos(((2 * position) + 1) * frequency * Math.PI / 16);
            }
        }

        return table;
    }

    private void WriteScan()
    {
        Span<int> previous = stackalloc int[3];
        previous.Clear();
        for (var top = 0; top < _picture.Height; top += 8)
        {
            for (var left = 0; left < _picture.Width; left += 8)
            {
                for (var component = 0; component < _picture.Samples; component++)
                {
                    ReadBlock(left, top, component);
                    Transform(_tables.Quantizers[component == 0 ? 0 : 1]);
                    WriteBlock(component == 0 ? 0 : 1, ref previous[component]);
                }
            }
        }
    }

    private void ReadBlock(int left, int top, int component)
    {
        for (var i = 0; i < BlockSize; i++)
        {
            var x = Math.Min(left + (i & 7), _picture.Width - 1);
            var y = Math.Min(top + (i >> 3), _picture.Height - 1);
            _samples[i] = Sample(((y * _picture.Width) + x) * _picture.Samples, component) - 128;
        }
    }

    private double Sample(int at, int component)
    {
        var pixels = _picture.Pixels;
        if (_picture.Samples == 1)
        {
            return pixels[at];
        }

        double red = pixels[at], green = pixels[at + 1], blue = pixels[at + 2];
        return component switch
        {
            0 => (0.299 * red) + (0.587 * green) + (0.114 * blue),
            1 => 128 - (0.168736 * red) - (0.331264 * green) + (0.5 * blue),
            _ => 128 + (0.5 * red) - (0.418688 * green) - (0.081312 * blue),
        };
    }

    private void Transform(int[] quantizer)
    {
        for (var y = 0; y < 8; y++)
        {
            for (var u = 0; u < 8; u++)
            {
                var sum = 0.0;
                for (var x = 0; x < 8; x++)
                {
                    sum += Cosines[(u * 8) + x] * _samples[(y * 8) + x];
                }

                _rows[(y * 8) + u] = sum;
            }
        }

        for (var u = 0; u < 8; u++)
        {
            for (var v = 0; v < 8; v++)
            {
                var sum = 0.0;
                for (var y = 0; y < 8; y++)
                {
                    sum += Cosines[(v * 8) + y] * _rows[(y * 8) + u];
                }

                var at = (v * 8) + u;
                _coefficients[at] = (int)Math.Round(sum / quantizer[at]);
            }
        }
    }

    private void WriteBlock(int table, ref int previous)
    {
        var difference = _coefficients[0] - previous;
        previous = _coefficients[0];
        WriteValue(_tables.Dc[table], 0, difference);
        var run = 0;
        for (var i = 1; i < BlockSize; i++)
        {
            var value = _coefficients[JpegTables.ZigZag[i]];
            if (value == 0)
            {
                run++;
                continue;
            }

            for (; run > 15; run -= 16)
            {
                _tables.Ac[table].Write(_bits, 0xF0);
            }

            WriteValue(_tables.Ac[table], run, value);
            run = 0;
        }

        if (run > 0)
        {
            _tables.Ac[table].Write(_bits, 0);
        }
    }

    private void WriteValue(JpegHuffman huffman, int run, int value)
    {
        var size = 32 - int.LeadingZeroCount(Math.Abs(value));
        huffman.Write(_bits, (byte)((run << 4) | size));
        _bits.Write(value < 0 ? value + (1 << size) - 1 : value, size);
    }
}
