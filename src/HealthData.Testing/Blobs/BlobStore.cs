using System.Collections.Concurrent;

namespace HealthData.Testing;

/// <summary>The files of a storage account, by name.</summary>
internal sealed class BlobStore
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _blobs = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the address of the account, without a slash at its end.</summary>
    public string Root { get; set; } = string.Empty;

    /// <summary>
    /// Tells whether a text can be the name of a container: 3 to 63 lower case letters, digits and single hyphens.
    /// </summary>
    public static bool IsContainer(string name) => name.Length is >= 3 and <= 63
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !$"-{name}-".Contains("--", StringComparison.Ordinal);

    public Uri Add(string name, ReadOnlyMemory<byte> content)
    {
        _blobs[name] = content;
        return new Uri($"{Root}/{name}");
    }

    public ReadOnlyMemory<byte>? Find(string name) =>
        _blobs.TryGetValue(name, out var content) ? content : (ReadOnlyMemory<byte>?)null;

    /// <summary>Finds a file by its address; null where it is of another account or absent.</summary>
    public ReadOnlyMemory<byte>? Find(Uri address) =>
        address.AbsoluteUri.StartsWith(Root + "/", StringComparison.Ordinal)
            ? Find(Uri.UnescapeDataString(address.AbsolutePath[(new Uri(Root).AbsolutePath.Length + 1)..]))
            : null;
}
