using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HealthData.Testing;

/// <summary>What all slices of a series have in common.</summary>
internal sealed class PhantomPlan
{
    public PhantomPlan(int slices, int size, CtPhantomOptions options)
    {
        Slices = slices;
        Size = size;
        Options = options;
        var study = FormattableString.Invariant($"study {options.Seed}");
        var series = FormattableString.Invariant(
            $"series {options.Seed} {options.SeriesNumber} {slices} {size} {options.ImplicitVr}");
        StudyInstanceUid = MakeUid(study);
        SeriesInstanceUid = MakeUid(series);
        FrameOfReferenceUid = MakeUid("frame of reference " + study);
    }

    public int Slices { get; }

    public int Size { get; }

    public CtPhantomOptions Options { get; }

    public string StudyInstanceUid { get; }

    public string SeriesInstanceUid { get; }

    public string FrameOfReferenceUid { get; }

    public double PixelSpacing => 240.0 / Size;

    public double SliceSpacing => 180.0 / Slices;

    public string SopInstanceUid(int index) =>
        MakeUid(FormattableString.Invariant($"instance {SeriesInstanceUid} {index}"));

    /// <summary>The middle of a slice on the scale of the phantom, -1 to 1.</summary>
    public double Height(int index) => (2 * index + 1 - Slices) * 0.9 / Slices;

    // 2.25 and a UUID as one number (PS3.5 B.2); the UUID is of version 8, made of a hash.
    private static string MakeUid(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("HealthData.Testing.CtPhantom " + name));
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        var number = BinaryPrimitives.ReadUInt128BigEndian(hash);
        return "2.25." + number.ToString(CultureInfo.InvariantCulture);
    }
}
