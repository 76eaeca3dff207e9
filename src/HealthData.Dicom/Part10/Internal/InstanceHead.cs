using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>The first bytes of an instance, read until its identifiers have gone by. The buffer serves one instance
/// after the other.</summary>
internal sealed class InstanceHead
{
    public const int Longest = 256 * 1024;
    private const int Usual = 4 * 1024;

    private byte[] _bytes = new byte[Usual];

    /// <summary>Gets the first bytes, as many as were read.</summary>
    public Memory<byte> First(int length) => _bytes.AsMemory(0, length);

    /// <summary>Reads ahead, and returns how many bytes.</summary>
    /// <param name="content">The instance.</param>
    /// <param name="walker">Sees the bytes.</param>
    /// <param name="least">How many bytes are wanted at least, if there are so many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<int> ReadAsync(
        Stream content, InstanceWalker walker, int least, CancellationToken cancellationToken)
    {
        var length = 0;
        while ((!walker.HasIdentity || length < least) && length < Longest)
        {
            if (length == _bytes.Length)
            {
                Array.Resize(ref _bytes, Math.Min(Longest, _bytes.Length * 4));
            }

            var read = await content.ReadAsync(_bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                walker.End();
                break;
            }

            walker.Feed(_bytes.AsSpan(length, read));
            length += read;
        }

        return length;
    }
}
