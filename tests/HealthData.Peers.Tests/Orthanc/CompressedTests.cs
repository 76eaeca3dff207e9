using System.Diagnostics;

namespace HealthData.Peers.Tests.Orthanc;

/// <summary>Images that dcmtk has compressed: as they are, as frames, and as Orthanc transcodes them.</summary>
public sealed class CompressedTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    [Theory]
    [InlineData("dcmcjpeg", "1.2.840.10008.1.2.4.70", "image/jpeg", 451)]
    [InlineData("dcmcrle", "1.2.840.10008.1.2.5", "image/dicom-rle", 452)]
    public async Task Instance_and_frame_come_as_stored_or_transcoded_without_loss(
        string tool, string syntax, string mediaType, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("healthdata-dcmtk-");
        try
        {
            var slice = CtPhantom.CreateSeries(1, 64, new CtPhantomOptions { Seed = seed })[0];
            var compressed = await CompressAsync(tool, slice, folder.FullName);
            (await Client.StoreAsync(InstanceContent.FromBytes(compressed), null, Token)).Value.EnsureComplete();

            var stored = await RetrieveAsync(slice, null);
            Assert.Equal(syntax, Part10File.Read(stored).TransferSyntaxUid);
            Assert.Equal(Hash(compressed), Hash(stored));
            Assert.Equal(Hash(Pixels(slice.Content)), Hash(Pixels(await RetrieveAsync(slice, TestFile.ExplicitVr))));

            var frame = await FrameAsync(slice, null);
            Assert.Equal((mediaType, syntax), (frame.MediaType, frame.Syntax));
            Assert.True(compressed.AsSpan().IndexOf(frame.Bytes) > 0);
            Assert.Equal(Hash(Pixels(slice.Content)), Hash((await FrameAsync(slice, TestFile.ExplicitVr)).Bytes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Pixels(ReadOnlyMemory<byte> file)
    {
        var read = Part10File.Read(file);
        Assert.Equal(TestFile.ExplicitVr, read.TransferSyntaxUid);
        return file.Slice((int)read.PixelDataOffset!, (int)read.PixelDataLength!).ToArray();
    }

    private static async Task<byte[]> CompressAsync(string tool, CtPhantomSlice slice, string folder)
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/" + tool), "Debian's package dcmtk is not installed.");
        var (source, target) = (Path.Combine(folder, "source.dcm"), Path.Combine(folder, "target.dcm"));
        await File.WriteAllBytesAsync(source, slice.Content.ToArray(), Token);
        var start = new ProcessStartInfo("/usr/bin/" + tool, [source, target]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var complaints = await process.StandardError.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        Assert.Equal((0, ""), (process.ExitCode, complaints));
        return await File.ReadAllBytesAsync(target, Token);
    }

    private static RetrieveOptions Options(string? syntax) => new() { TransferSyntax = syntax ?? "*" };

    private async Task<byte[]> RetrieveAsync(CtPhantomSlice slice, string? syntax)
    {
        await using RetrievedInstance instance = await Client.RetrieveInstanceAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, Options(syntax), Token);
        return await ReadAsync(instance.Content);
    }

    private async Task<(string MediaType, string? Syntax, byte[] Bytes)> FrameAsync(
        CtPhantomSlice slice, string? syntax)
    {
        await using RetrievedFrames frames = await Client.RetrieveFramesAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, [1], Options(syntax), Token);
        await foreach (var frame in frames.WithCancellation(Token))
        {
            return (frame.MediaType, frame.TransferSyntaxUid, await ReadAsync(frame.Content));
        }

        throw new InvalidOperationException("There is no frame.");
    }
}
