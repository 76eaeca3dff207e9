using System.Security.Cryptography;

namespace HealthData.Imaging;

/// <summary>Makes the ids of resources: hashes, so that whoever writes a resource writes the same one.</summary>
internal static class ResourceIds
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append(part);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }
}
