using System.Buffers;
using System.Collections.Concurrent;

namespace HealthData.Dicom.Tests.Multipart;

/// <summary>Hands out dirty buffers, overwrites returned ones, and counts what is wrong with the returns.</summary>
internal sealed class PoisoningPool : ArrayPool<byte>
{
    public const byte Poison = 0xDB;

    private readonly ConcurrentDictionary<byte[], bool> _rented = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<byte[]> _free = [];
    private int _wrongReturns;

    public int Outstanding => _rented.Count;

    public int WrongReturns => _wrongReturns;

    public override byte[] Rent(int minimumLength)
    {
        if (!_free.TryTake(out var array) || array.Length < minimumLength)
        {
            array = new byte[minimumLength];
            Array.Fill(array, Poison);
        }

        _rented[array] = true;
        return array;
    }

    public override void Return(byte[] array, bool clearArray = false)
    {
        if (!_rented.TryRemove(array, out _))
        {
            Interlocked.Increment(ref _wrongReturns);
        }

        Array.Fill(array, Poison);
        _free.Add(array);
    }
}
