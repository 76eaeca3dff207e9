using System.Globalization;
using System.Net.Http;
using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Transfers.Processes;

/// <summary>The least that an upload takes that knows the hash of each file it sent: requests of the same size from the
/// same files, with nothing that can go wrong.</summary>
internal static class RawUpload
{
    public const string Role = "raw";

    public static async Task RunAsync(string[] args)
    {
        var (address, folder, isHashing) = (new Uri(args[0] + "/studies"), args[1], args[3] == "hash");
        var maxBytes = long.Parse(args[2], CultureInfo.InvariantCulture);
        using var http = CountingConnections.CreateClient();
        http.DefaultRequestHeaders.Add("Accept", "application/dicom+json");
        using (await http.GetAsync(new Uri(args[0] + "/studies?StudyInstanceUID=9.9")))
        {
            Console.WriteLine(ProcessorTime.Line("start"));
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        await Parallel.ForEachAsync(Groups(folder, maxBytes), parallel, async (group, cancellationToken) =>
        {
            using var content = new RawContent(group, isHashing);
            using var response = await http.PostAsync(address, content, cancellationToken);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync(cancellationToken);
        });
        Console.WriteLine(ProcessorTime.Line("end"));
    }

    private static IEnumerable<string[]> Groups(string folder, long maxBytes)
    {
        List<string> group = [];
        var bytes = 0L;
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var length = new FileInfo(path).Length + 512;
            if (group.Count > 0 && bytes + length > maxBytes)
            {
                yield return [.. group];
                group.Clear();
                bytes = 0;
            }

            group.Add(path);
            bytes += length;
        }

        yield return [.. group];
    }

    private sealed class RawContent : HttpContent
    {
        private static readonly byte[] Head = "--b0undary\r\nContent-Type: application/dicom\r\n\r\n"u8.ToArray();
        private static readonly byte[] End = "\r\n"u8.ToArray();
        private static readonly byte[] Tail = "--b0undary--\r\n"u8.ToArray();

        private readonly string[] _paths;
        private readonly bool _isHashing;

        public RawContent(string[] paths, bool isHashing)
        {
            _paths = paths;
            _isHashing = isHashing;
            Headers.TryAddWithoutValidation(
                "Content-Type", "multipart/related; type=\"application/dicom\"; boundary=b0undary");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[128 * 1024];
            foreach (var path in _paths)
            {
                await stream.WriteAsync(Head);
                await using var file = new FileStream(
                    path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.Asynchronous);
                int read;
                while ((read = await file.ReadAsync(buffer)) > 0)
                {
                    if (_isHashing)
                    {
                        hash.AppendData(buffer, 0, read);
                    }

                    await stream.WriteAsync(buffer.AsMemory(0, read));
                }

                _ = _isHashing ? hash.GetHashAndReset() : [];
                await stream.WriteAsync(End);
            }

            await stream.WriteAsync(Tail);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _paths.Sum(path => new FileInfo(path).Length + Head.Length + End.Length) + Tail.Length;
            return true;
        }
    }
}
