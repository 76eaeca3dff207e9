namespace HealthData.Testing;

/// <summary>
/// A Huffman table (ITU-T T.81 Annex C): how many codes there are of each length, and the symbols in order.
/// </summary>
internal sealed class JpegHuffman
{
    private readonly int[] _codes = new int[256];
    private readonly int[] _lengths = new int[256];

    public JpegHuffman(byte[] counts, byte[] symbols)
    {
        Counts = counts;
        Symbols = symbols;
        int code = 0, next = 0;
        for (var length = 1; length <= 16; length++, code <<= 1)
        {
            for (var i = 0; i < counts[length - 1]; i++)
            {
                _codes[symbols[next]] = code++;
                _lengths[symbols[next++]] = length;
            }
        }
    }

    public byte[] Counts { get; }

    public byte[] Symbols { get; }

    public void Write(JpegBitWriter bits, byte symbol) => bits.Write(_codes[symbol], _lengths[symbol]);
}
