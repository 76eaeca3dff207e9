using HealthData.Core.Tests.Fuzzing;
using HealthData.Dicom.Tests.Part10;

namespace HealthData.Dicom.Tests.Fuzzing;

[Trait("Category", "Long")]
public sealed class Part10FuzzTests
{
    private static readonly Part10ReadOptions Options =
        new() { MaxHeaderBytes = 4 * 1024 * 1024, MaxElements = 20_000 };

    private readonly Fuzzer _fuzzer = new(
        "part10",
        "\xFF\xFF\xFF\xFF",
        "\xFE\xFF\x00\xE0",
        "\xFE\xFF\x0D\xE0",
        "\xFE\xFF\xDD\xE0",
        "\xE0\x7F\x10\x00OB\0\0",
        "DICM",
        "SQ\0\0", "UN\0\0", "PN", "\x02\0\x10\0UI", "\x08\0\x05\0CS", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2\0",
        "\x1B$B", "\x1B(B", "ISO 2022 IR 87", "\\", "^", "=");

    [Fact]
    public Task Any_file_is_read_or_refused()
    {
        if (PydicomRecord.IsInstalled)
        {
            _fuzzer.Corpus.AddRange(
                PydicomRecord.AllFiles().Where(file => new FileInfo(file).Length is > 0 and < 60_000)
                .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))));
        }

        return _fuzzer.RunAsync(Read, exception => exception is DicomFormatException);
    }

    private static void Read(FuzzInput input)
    {
        var bytes = input.Bytes;
        switch (input.Random.Next(4))
        {
            case 0:
                Part10File.Read(bytes, Options).DataSet.ToUtf8Json();
                break;
            case 1:
                using (var stream = new TricklingStream(bytes, input.Random.Next(1, 4000)))
                {
                    Part10File.ReadAsync(stream, Options).GetAwaiter().GetResult();
                }

                break;
            case 2:
                using (var stream = new MemoryStream(bytes))
                {
                    InstanceIdentity.ReadAsync(stream, CancellationToken.None).AsTask().GetAwaiter().GetResult();
                }

                break;
            default:
                Part10Transcoder.Transcode(bytes, TransferSyntaxes.ImplicitLittleEndian);
                break;
        }
    }
}
