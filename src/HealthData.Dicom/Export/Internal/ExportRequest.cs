using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Makes requests that start exports.</summary>
internal static class ExportRequest
{
    public static ServiceCall Open(
        ServicePipeline service, IEnumerable<DicomExportItem> items, Uri containerUri, DicomExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(containerUri);
        List<string> paths = [.. items.Select(item =>
            (item ?? throw new ArgumentException("An item is null.", nameof(items))).ToPath(nameof(items)))];
        if (paths.Count == 0)
        {
            throw new ArgumentException("Pass at least one study, series, or instance.", nameof(items));
        }

        if (!containerUri.IsAbsoluteUri || (containerUri.Scheme != Uri.UriSchemeHttps && !containerUri.IsLoopback))
        {
            throw new ArgumentException(
                "The container's address must be an absolute https address.", nameof(containerUri));
        }

        var call = service.Open(ExportOperations.Export);
        JsonRequest.Accept(call, service.Endpoint, MediaTypes.Json);
        JsonRequest.SetContent(call, json => Write(json, paths, containerUri, options ?? new DicomExportOptions()));
        return call;
    }

    private static void Write(Utf8JsonWriter json, List<string> paths, Uri container, DicomExportOptions options)
    {
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("type", "identifiers");
        json.WriteStartObject("settings");
        json.WriteStartArray("values");
        foreach (var path in paths)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("destination");
        json.WriteString("type", "azureblob");
        json.WriteStartObject("settings");
        json.WriteString("blobContainerUri", container.AbsoluteUri);
        json.WriteBoolean("useManagedIdentity", options.UseManagedIdentity);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
