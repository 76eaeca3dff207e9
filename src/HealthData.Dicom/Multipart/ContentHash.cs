using System.Security.Cryptography;

namespace HealthData.Dicom;

/// <summary>
/// The SHA-256 of a file that goes by, and that of the same file with a preamble of zeros, as the Azure DICOM service
/// keeps it (PS3.10 7.1). One file after the other.
/// </summary>
internal sealed class ContentHash : IDisposable
{
    private const int PreambleLength = 128;
    private static readonly byte[] Zeros = new byte[PreambleLength];

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private IncrementalHash? _stored;
    private bool _isOther;
    private long _position;

    /// <summary>Gets the hash of the file that ended last.</summary>
    public byte[]? Sha256 { get; private set; }

    /// <summary>Gets the hash of the file that ended last with a preamble of zeros; null if it has one.</summary>
    public byte[]? StoredSha256 { get; private set; }

    public void Begin()
    {
        if (_position > 0)
        {
            End();
        }

        Sha256 = StoredSha256 = null;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        if (_position < PreambleLength)
        {
            var preamble = bytes[..(int)Math.Min(bytes.Length, PreambleLength - _position)];
            AddPreamble(preamble);
            _position += preamble.Length;
            bytes = bytes[preamble.Length..];
        }

        _position += bytes.Length;
        if (_isOther)
        {
            _stored!.AppendData(bytes);
        }
    }

    public void End()
    {
        Sha256 = _hash.GetHashAndReset();
        StoredSha256 = _isOther ? _stored!.GetHashAndReset() : null;
        _position = 0;
        _isOther = false;
    }

    public void Dispose()
    {
        _hash.Dispose();
        _stored?.Dispose();
    }

    private void AddPreamble(ReadOnlySpan<byte> preamble)
    {
        if (!_isOther && preamble.ContainsAnyExcept((byte)0))
        {
            _stored ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            _stored.AppendData(Zeros.AsSpan(0, (int)_position));
            _isOther = true;
        }

        if (_isOther)
        {
            _stored!.AppendData(Zeros.AsSpan(0, preamble.Length));
        }
    }
}
