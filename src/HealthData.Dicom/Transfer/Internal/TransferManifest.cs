using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>The manifest of a transfer: a line of JSON for each instance.</summary>
internal static class TransferManifest
{
    private const string Upload = "upload";
    private const string Download = "download";

    public static async Task WriteAsync(
        string path, IEnumerable<JournalEntry> entries, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        var file = AtomicFile.Create(Path.GetDirectoryName(path)!);
        await using (file.ConfigureAwait(false))
        {
            using var lines = new ManifestStream(entries);
            var length = await file.FillAsync(lines, null, cancellationToken).ConfigureAwait(false);
            file.TryName(path, length, ExistingFile.Replace);
        }
    }

    public static void WriteLine(Utf8JsonWriter writer, JournalEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("direction", entry.Kind == JournalKind.Upload ? Upload : Download);
        WriteIfKnown("studyInstanceUid", entry.Study);
        WriteIfKnown("seriesInstanceUid", entry.Series);
        WriteIfKnown("sopInstanceUid", entry.Instance);
        WriteIfKnown("file", entry.Path);
        if (entry.Length >= 0)
        {
            writer.WriteNumber("bytes", entry.Length);
        }

        WriteIfKnown("sha256", Hex(entry.Sha256));
        WriteIfKnown("storedSha256", Hex(entry.StoredSha256));
        writer.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(entry.Status.ToString()));
        if (entry.Reason is { } reason)
        {
            writer.WriteNumber("reasonCode", reason);
        }

        WriteIfKnown("advice", entry.Advice);
        writer.WriteEndObject();

        void WriteIfKnown(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }
    }

    public static async Task<IReadOnlyList<JournalEntry>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        List<JournalEntry> entries = [];
        try
        {
            await foreach (var line in File.ReadLinesAsync(path, cancellationToken).ConfigureAwait(false))
            {
                entries.Add(ReadLine(line));
            }

            return entries;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception, path);
        }
        catch (Exception exception) when (
            exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException(
                $"Line {entries.Count + 1} of the file isn't one of a transfer's manifest.");
        }
    }

    private static JournalEntry ReadLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var kind = root.GetProperty("direction").GetString() switch
        {
            Upload => JournalKind.Upload,
            Download => JournalKind.Download,
            _ => throw new FormatException(),
        };
        return new JournalEntry(kind)
        {
            Study = Text("studyInstanceUid"),
            Series = Text("seriesInstanceUid"),
            Instance = Text("sopInstanceUid"),
            Path = Text("file"),
            Length = root.TryGetProperty("bytes", out var bytes) ? bytes.GetInt64() : -1,
            Sha256 = Text("sha256") is { } sha256 ? Convert.FromHexString(sha256) : null,
            StoredSha256 = Text("storedSha256") is { } stored ? Convert.FromHexString(stored) : null,
            Status = Enum.TryParse<StoreStatus>(Text("outcome"), ignoreCase: true, out var status)
                ? status
                : throw new FormatException(),
        };

        string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    private static string? Hex(byte[]? hash) => hash is null ? null : Convert.ToHexString(hash).ToLowerInvariant();
}
