using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Exports instances to the storage account of the workspace, whatever account was named.</summary>
internal sealed class InstanceExportOperation(InstanceCatalog catalog, BlobStore blobs, OperationTable table)
{
    private const int MaxBytes = 1 << 20;

    public async Task InvokeAsync(DicomCall call)
    {
        if (!MediaType.TryParse(call.Request.ContentType, out var type) || type.Type != "application/json")
        {
            throw ServiceException.UnsupportedMediaType(string.Empty);
        }

        using var body = new MemoryStream();
        await call.Request.Body.CopyToAsync(body, call.Aborted).ConfigureAwait(false);
        if (body.Length > MaxBytes)
        {
            throw ServiceException.TooLarge(string.Empty);
        }

        var (items, container) = Read(body.ToArray());
        var partition = call.Partition;
        RunningOperation? operation = null;
        operation = table.Start("export", () => Run(partition, items, $"{container}/{operation!.Id}"));
        await OperationStatusOperation.AnswerStarted(call, operation).ConfigureAwait(false);
    }

    private static (List<string> Items, string Container) Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var (source, destination) = (Part(json, "source", "identifiers"), Part(json, "destination", "azureblob"));
            List<string> items = [.. source.GetProperty("values").EnumerateArray().Select(Checked)];
            var uri = new Uri(destination.GetProperty("blobContainerUri").GetString()!);
            var container = uri.AbsolutePath.Split('/')[^1];
            var isAllowed = destination.GetProperty("useManagedIdentity").GetBoolean() || uri.Query.Contains("sig=");
            return items.Count > 0 && isAllowed && BlobStore.IsContainer(container)
                ? (items, container)
                : throw ServiceException.BadRequest("The source or the destination of the export is not valid.");
        }
        catch (Exception exception) when (
            exception is JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException
                or ArgumentNullException)
        {
            throw ServiceException.BadRequest("The body does not describe an export.");
        }
    }

    private static JsonElement Part(JsonDocument json, string name, string type)
    {
        var part = json.RootElement.GetProperty(name);
        return part.GetProperty("type").GetString() == type
            ? part.GetProperty("settings")
            : throw ServiceException.BadRequest($"The type of the {name} is not supported.");
    }

    private static string Checked(JsonElement item) =>
        item.GetString() is { } path && path.Split('/') is { Length: <= 3 } uids
        && Array.TrueForAll(uids, UidRule.Allows)
            ? path
            : throw ServiceException.BadRequest("An identifier of the source is not valid.");

    private Action<Utf8JsonWriter> Run(string partition, List<string> items, string folder)
    {
        var exported = 0;
        var skipped = 0;
        var errors = new ArrayBufferWriter<byte>();
        foreach (var item in items)
        {
            var uids = item.Split('/');
            var found = catalog.Select(partition, uids[0], uids.ElementAtOrDefault(1), uids.ElementAtOrDefault(2));
            foreach (var stored in found.Where(stored => stored.Content.CanRead))
            {
                using var content = new MemoryStream();
                using var source = stored.Content.OpenRead();
                source.CopyTo(content);
                var key = stored.Info.Key;
                blobs.Add($"{folder}/results/{key.Study}/{key.Series}/{key.Instance}.dcm", content.ToArray());
                exported++;
            }

            if (found.Length == 0)
            {
                skipped++;
                WriteError(errors, item);
            }
        }

        var log = blobs.Add($"{folder}/errors.log", errors.WrittenMemory);
        return json =>
        {
            json.WriteStartObject();
            json.WriteString("errorHref", log.AbsoluteUri);
            json.WriteNumber("exported", exported);
            json.WriteNumber("skipped", skipped);
            json.WriteEndObject();
        };
    }

    // The service writes each error at least once: here twice.
    private void WriteError(ArrayBufferWriter<byte> log, string item)
    {
        for (var repetition = 0; repetition < 2; repetition++)
        {
            using (var json = new Utf8JsonWriter(log))
            {
                json.WriteStartObject();
                json.WriteString("Timestamp", table.Now.AddSeconds(repetition));
                json.WriteString("Identifier", item);
                json.WriteString("Error", "The specified instance cannot be found.");
                json.WriteEndObject();
            }

            log.Write("\n"u8);
        }
    }
}
