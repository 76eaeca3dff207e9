using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HealthData.MedTech;

/// <summary>
/// SHA-256 of eight texts side by side: one at a time, most of the time of short texts goes to the call.
/// </summary>
internal static class Sha256Lanes
{
    public const int Count = 8;
    public const int BlockSize = 64;

    private const int Rounds = 64;

    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The state of a text that nothing of is hashed.</summary>
    public static uint[] Initial { get; } =
    [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ];

    public static bool IsFast => Vector256.IsHardwareAccelerated;

    /// <summary>How many blocks a text takes, what marks its end included.</summary>
    public static int BlocksOf(int length) => (length + 8) / BlockSize + 1;

    /// <summary>Writes the rest of a text as blocks, with the mark of its end.</summary>
    /// <param name="rest">What follows the blocks that are done.</param>
    /// <param name="length">The length of the whole text.</param>
    /// <param name="blocks">Where the blocks go; as long as they are.</param>
    public static void Pad(ReadOnlySpan<byte> rest, int length, Span<byte> blocks)
    {
        rest.CopyTo(blocks);
        blocks[rest.Length..].Clear();
        blocks[rest.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(blocks[^8..], (ulong)length * 8);
    }

    /// <summary>The state of one text behind more blocks.</summary>
    public static uint[] After(uint[] state, ReadOnlySpan<byte> blocks)
    {
        Span<Vector256<uint>> current = stackalloc Vector256<uint>[state.Length];
        for (var i = 0; i < state.Length; i++)
        {
            current[i] = Vector256.Create(state[i]);
        }

        for (var offset = 0; offset < blocks.Length; offset += BlockSize)
        {
            Compress(current, blocks, offset, stride: 0);
        }

        var after = new uint[state.Length];
        for (var i = 0; i < after.Length; i++)
        {
            after[i] = current[i][0];
        }

        return after;
    }

    /// <summary>Hashes the blocks of eight texts.</summary>
    /// <param name="states">The state of each text behind what precedes the blocks.</param>
    /// <param name="lanes">The blocks of one text after those of the other.</param>
    /// <param name="blocks">How many blocks a text has.</param>
    /// <param name="keys">The digests.</param>
    public static void Hash(
        ReadOnlySpan<uint[]> states, ReadOnlySpan<byte> lanes, int blocks, Span<ResourceKey> keys)
    {
        Span<Vector256<uint>> current = stackalloc Vector256<uint>[Initial.Length];
        for (var i = 0; i < current.Length; i++)
        {
            current[i] = Vector256.Create(
                states[0][i],
                states[1][i],
                states[2][i],
                states[3][i],
                states[4][i],
                states[5][i],
                states[6][i],
                states[7][i]);
        }

        for (var block = 0; block < blocks; block++)
        {
            Compress(current, lanes, block * BlockSize, blocks * BlockSize);
        }

        for (var lane = 0; lane < Count; lane++)
        {
            keys[lane] = new ResourceKey(
                Join(current[0][lane], current[1][lane]),
                Join(current[2][lane], current[3][lane]),
                Join(current[4][lane], current[5][lane]),
                Join(current[6][lane], current[7][lane]));
        }
    }

    private static ulong Join(uint high, uint low) => ((ulong)high << 32) | low;

    [SkipLocalsInit]
    private static void Compress(Span<Vector256<uint>> state, ReadOnlySpan<byte> lanes, int offset, int stride)
    {
        Span<Vector256<uint>> words = stackalloc Vector256<uint>[Rounds];
        for (var i = 0; i < 16; i++)
        {
            words[i] = Load(lanes[(offset + (4 * i))..], stride);
        }

        for (var i = 16; i < Rounds; i++)
        {
            var (near, far) = (words[i - 2], words[i - 15]);
            words[i] = words[i - 16] + words[i - 7]
                + (Rotate(far, 7) ^ Rotate(far, 18) ^ (far >>> 3))
                + (Rotate(near, 17) ^ Rotate(near, 19) ^ (near >>> 10));
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < Rounds; i++)
        {
            var first = h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + ((e & f) ^ Vector256.AndNot(g, e))
                + Vector256.Create(Constants[i]) + words[i];
            var second = (Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22)) + ((a & b) | (c & (a | b)));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }

    private static Vector256<uint> Load(ReadOnlySpan<byte> lanes, int stride) => Vector256.Create(
        BinaryPrimitives.ReadUInt32BigEndian(lanes),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[stride..]),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[(2 * stride)..]),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[(3 * stride)..]),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[(4 * stride)..]),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[(5 * stride)..]),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[(6 * stride)..]),
        BinaryPrimitives.ReadUInt32BigEndian(lanes[(7 * stride)..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Rotate(Vector256<uint> value, [ConstantExpected] byte bits) =>
        Avx512F.VL.IsSupported ? Avx512F.VL.RotateRight(value, bits) : (value >>> bits) | (value << (32 - bits));
}
