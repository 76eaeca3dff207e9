using System.Globalization;

namespace HealthData.Dicom;

/// <summary>Unique identifiers of DICOM (PS3.5 9).</summary>
public static class Uid
{
    /// <summary>Generates a unique UID: <c>2.25.</c> and a random UUID as a number (PS3.5 B.2).</summary>
    /// <returns>A UID of at most 44 characters.</returns>
    public static string Generate()
    {
        Span<byte> uuid = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(uuid, bigEndian: true, out _);
        var number = new UInt128(
            BinaryPrimitives.ReadUInt64BigEndian(uuid), BinaryPrimitives.ReadUInt64BigEndian(uuid[sizeof(ulong)..]));
        return string.Create(CultureInfo.InvariantCulture, $"2.25.{number}");
    }
}
