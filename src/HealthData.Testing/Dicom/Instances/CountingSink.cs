using System.Security.Cryptography;

namespace HealthData.Testing;

internal sealed class CountingSink(bool isHashing) : ContentSink
{
    private readonly IncrementalHash? _hash = isHashing ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    private long _length;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _length += bytes.Length;
        _hash?.AppendData(bytes.Span);
        return default;
    }

    public override ValueTask<StoredContent> CompleteAsync(CancellationToken cancellationToken) =>
        new(new CountedContent(
            _length,
            _hash is null ? null : Convert.ToHexString(_hash.GetHashAndReset()).ToLowerInvariant()));

    public override ValueTask DisposeAsync()
    {
        _hash?.Dispose();
        return default;
    }

    private sealed class CountedContent(long length, string? sha256) : StoredContent
    {
        public override long Length => length;

        public override bool CanRead => false;

        public override string? Sha256 => sha256;

        public override Stream OpenRead(long offset = 0) =>
            throw new NotSupportedException("The bytes were only counted.");
    }
}
