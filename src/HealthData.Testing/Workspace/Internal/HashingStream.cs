using System.Security.Cryptography;

namespace HealthData.Testing;

/// <summary>Counts and hashes a request body while it is read, and notes both in the record of the request.</summary>
internal sealed class HashingStream(Stream inner, FakeRequest request, IncrementalHash? hash) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => throw new NotSupportedException("Read asynchronously.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count > 0)
        {
            hash?.AppendData(buffer.Span[..count]);
            request.BodyLength += count;
        }
        else if (!request.BodyComplete && buffer.Length > 0)
        {
            request.BodySha256 = hash is null ? null : Convert.ToHexString(hash.GetHashAndReset());
            request.BodyComplete = true;
        }

        return count;
    }
}
