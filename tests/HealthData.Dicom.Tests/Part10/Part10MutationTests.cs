using System.Globalization;
using HealthData.Dicom.Part10;
using HealthData.Testing;

namespace HealthData.Dicom.Tests.Part10;

/// <summary>Mutated files give a model or the documented error. HEALTHDATA_FUZZ_SECONDS makes it longer.</summary>
public sealed class Part10MutationTests
{
    private static readonly Part10ReadOptions Options =
        new() { MaxHeaderBytes = 4 * 1024 * 1024, MaxElements = 20_000 };

    [Fact]
    public void Mutated_files_are_read_or_refused_with_the_documented_error()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var seeds = Seeds();
        var end = Environment.TickCount64 + Seconds() * 1000;
        for (var round = 0; round < 300 || Environment.TickCount64 < end; round++)
        {
            var bytes = Mutate(seeds[random.Next(seeds.Count)], seeds[random.Next(seeds.Count)], random);
            try
            {
                Use(bytes, random);
            }
            catch (DicomFormatException)
            {
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {seed}, round {round}: {e}");
            }
        }
    }

    private static int Seconds() => int.Parse(
        Environment.GetEnvironmentVariable("HEALTHDATA_FUZZ_SECONDS") ?? "2", CultureInfo.InvariantCulture);

    private static void Use(byte[] bytes, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                Part10File.Read(bytes, Options).DataSet.ToUtf8Json();
                break;
            case 1:
                using (var stream = new TricklingStream(bytes, random.Next(1, 4000)))
                    Part10File.ReadAsync(stream, Options).GetAwaiter().GetResult();
                break;
            case 2:
                PixelLayout.Read(bytes, Options)?.GetFrame(0, 2);
                InstanceIdentity.Read(bytes);
                break;
            default:
                Part10Transcoder.Transcode(bytes, TransferSyntaxes.ImplicitLittleEndian);
                break;
        }
    }

    private static byte[] Mutate(byte[] bytes, byte[] other, Random random)
    {
        bytes = [.. bytes];
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var at = random.Next(Math.Min(bytes.Length, random.Next(2) == 0 ? 600 : int.MaxValue));
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    Array.Fill(bytes, (byte)0xFF, at, Math.Min(4, bytes.Length - at));
                    break;
                case 3:
                    bytes = bytes[..Math.Max(1, at)];
                    break;
                case 4:
                    bytes = [.. bytes[..at], .. other[random.Next(other.Length)..]];
                    break;
                default:
                    bytes = [.. bytes[..at], .. bytes[random.Next(at + 1)..]];
                    break;
            }
        }

        return bytes;
    }

    private static List<byte[]> Seeds()
    {
        var nested = DicomBytes.Bare.Explicit(0x00080005, "CS", @"ISO 2022 IR 6\ISO 2022 IR 87")
            .ExplicitHeader(0x00081140, "SQ", DicomBytes.Undefined).Header(DicomBytes.Item, DicomBytes.Undefined)
            .Explicit(0x00081155, "UI", "1.2.3").Header(DicomBytes.ItemEnd, 0).Header(DicomBytes.SequenceEnd, 0)
            .Explicit(0x00100010, "PN", "A^B=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B")
            .ExplicitHeader(0x7FE00010, "OB", DicomBytes.Undefined).Header(DicomBytes.Item, 0)
            .Header(DicomBytes.Item, 4).UInt32(1).Header(DicomBytes.SequenceEnd, 0).ToArray();
        List<byte[]> seeds =
        [
            CtPhantom.CreateSeries(1, 16)[0].Content.ToArray(),
            CtPhantom.CreateSeries(1, 16, new() { ImplicitVr = true })[0].Content.ToArray(),
            DicomBytes.File(DicomBytes.Jpeg).Raw(nested).ToArray(),
            DicomBytes.File(DicomBytes.Deflated).Raw(ElementReaderQuirkTests.Deflate(nested)).ToArray(),
        ];
        if (PydicomRecord.IsInstalled)
            seeds.AddRange(PydicomRecord.AllFiles().Select(File.ReadAllBytes).Where(b => b.Length is > 0 and < 60_000));
        return seeds;
    }
}
