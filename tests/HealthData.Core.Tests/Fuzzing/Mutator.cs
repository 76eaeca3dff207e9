namespace HealthData.Core.Tests.Fuzzing;

/// <summary>Changes bytes in the ways that break parsers: bits, lengths, cuts, repeats, pieces of the format,
/// splices.</summary>
internal static class Mutator
{
    private const int MostMutations = 8;
    private const int HeaderBytes = 600;

    public static byte[] Mutate(byte[] input, byte[] other, byte[][] pieces, Random random)
    {
        var bytes = new List<byte>(input);
        for (var left = random.Next(1, MostMutations); left > 0 && bytes.Count > 0; left--)
        {
            Change(bytes, other, pieces[random.Next(pieces.Length)], random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, byte[] other, byte[] piece, Random random)
    {
        // Half of the changes go where the headers of a long input are.
        var at = random.Next(random.Next(2) == 0 ? Math.Min(bytes.Count, HeaderBytes) : bytes.Count);
        var count = Math.Min(random.Next(1, 20), bytes.Count - at);
        switch (random.Next(10))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                Fill(bytes, at, 0xFF);
                break;
            case 3:
                Fill(bytes, at, 0);
                break;
            case 4:
                bytes.RemoveRange(at, count);
                break;
            case 5:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, count));
                break;
            case 6:
                bytes.InsertRange(at, piece);
                break;
            case 7:
                bytes.RemoveRange(at, Math.Min(piece.Length, count));
                bytes.InsertRange(at, piece);
                break;
            case 8:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other.AsSpan(random.Next(other.Length + 1)));
                break;
        }
    }

    private static void Fill(List<byte> bytes, int at, byte value)
    {
        for (var end = Math.Min(bytes.Count, at + 4); at < end; at++)
        {
            bytes[at] = value;
        }
    }
}
