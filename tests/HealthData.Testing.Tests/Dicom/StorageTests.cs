using System.Security.Cryptography;

namespace HealthData.Testing.Tests.Dicom;

public sealed class StorageTests
{
    private const string AnyDicom = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FakeDicomStorage.Memory)]
    [InlineData(FakeDicomStorage.Disk)]
    public async Task What_goes_in_comes_out(FakeDicomStorage storage)
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.Storage = storage);
        using var client = new RawClient(workspace);
        var pixels = new byte[1_000_000];
        new Random(7).NextBytes(pixels);
        var file = new TestFile().Pixels(pixels);

        using var stored = await client.StoreAsync(file);
        using var response = await client.GetAsync($"/studies/{file.Study}", AnyDicom);

        Assert.Equal(file.ToBytes(), Assert.Single(await Multipart.SplitAsync(response)).Body);
    }

    [Fact]
    public async Task Disk_storage_leaves_no_files_behind()
    {
        var folder = Directory.CreateTempSubdirectory("healthdata-test-");
        await using (var workspace = await Plain.StartAsync(dicom =>
        {
            dicom.Storage = FakeDicomStorage.Disk;
            dicom.StorageFolder = folder.FullName;
        }))
        {
            using var client = new RawClient(workspace);
            var file = new TestFile();
            using var stored = await client.StoreAsync(file);
            Assert.Single(folder.GetFiles());
            using var twice = await client.StoreAsync(file);
            Assert.Single(folder.GetFiles());
            using var deleted = await client.DeleteAsync($"/studies/{file.Study}");
            Assert.Empty(folder.GetFiles());
        }

        folder.Delete();
    }

    [Fact]
    public async Task Counting_keeps_identity_and_length_but_no_bytes()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.Storage = FakeDicomStorage.CountOnly);
        using var client = new RawClient(workspace);
        var file = new TestFile().Pixels(new byte[300_000]);

        using var stored = await client.StoreAsync(file);
        using var response = await client.GetAsync($"/studies/{file.Study}", AnyDicom);

        Assert.True(workspace.Dicom.Contains(file.Study, file.Series, file.Instance));
        Assert.Equal(file.ToBytes().Length, workspace.Dicom.Instances[0].Length);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Hashing_keeps_the_hash_of_what_would_be_stored()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.Storage = FakeDicomStorage.HashOnly);
        using var client = new RawClient(workspace);
        var file = new TestFile().Pixels(new byte[300_000]);
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.ToBytes()));
        file.Preamble[3] = 1;

        using var stored = await client.StoreAsync(file);

        Assert.Equal(expected, workspace.Dicom.Instances[0].Sha256);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(67_108_864)]
    [InlineData(67_109_300)]
    [InlineData(67_109_302)]
    [InlineData(67_109_304)]
    [InlineData(150_000_000)]
    public async Task A_generated_instance_is_whole_and_the_same_each_time(long length)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var info = workspace.Dicom.AddGenerated("6.1", "6.2", "6.3", length);

        using var response = await client.SendAsync(
            HttpMethod.Get,
            "/studies/6.1/series/6.2/instances/6.3",
            null,
            "application/dicom; transfer-syntax=*",
            HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync(Token);
        var sent = await SHA256.HashDataAsync(body, Token);
        await using var again = workspace.Dicom.OpenRead("6.1", "6.2", "6.3");

        Assert.Equal(length, info.Length);
        Assert.Equal(await SHA256.HashDataAsync(again, Token), sent);
        Assert.Equal(length, await WalkItemsAsync(() => workspace.Dicom.OpenRead("6.1", "6.2", "6.3")));
    }

    /// <summary>
    /// Walks the items of the encapsulated pixel data; where the delimiter ends, the file has to end.
    /// </summary>
    private static async Task<long> WalkItemsAsync(Func<Stream> open)
    {
        long position;
        await using (var start = open())
        {
            var head = new byte[1024];
            await start.ReadExactlyAsync(head, Token);
            position = head.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xE0, 0x7F, 0x10, 0x00, 0x4F, 0x42]) + 12;
        }

        await using var file = open();
        await SkipAsync(file, position);
        var item = new byte[8];
        do
        {
            await file.ReadExactlyAsync(item, Token);
            Assert.Equal([0xFE, 0xFF], item[..2]);
            var length = BitConverter.ToUInt32(item, 4);
            await SkipAsync(file, length);
            position += 8 + length;
        }
        while (item[2] != 0xDD);

        Assert.Equal(0, await file.ReadAsync(item, Token));
        return position;
    }

    private static async Task SkipAsync(Stream file, long count)
    {
        var buffer = new byte[64 << 10];
        while (count > 0)
        {
            var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, count)), Token);
            Assert.NotEqual(0, read);
            count -= read;
        }
    }
}
