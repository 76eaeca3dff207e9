using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Imports files of the storage account; lines that cannot be read go to a file of errors.</summary>
internal sealed class ImportOperation(FhirContext context, BlobStore blobs, JobTable jobs)
{
    private const int MaxFiles = 10_000;

    public FhirResponse Start(FhirRequest request)
    {
        var parameters = WriteInteraction.ReadResource(request, "Parameters").Items("parameter").ToList();
        if (Value(parameters, "inputFormat") != "application/fhir+ndjson")
        {
            throw FhirException.Invalid("The value of 'inputFormat' must be application/fhir+ndjson.");
        }

        if (Value(parameters, "mode") is not ("InitialLoad" or "IncrementalLoad"))
        {
            throw FhirException.Invalid("The value of 'mode' must be InitialLoad or IncrementalLoad.");
        }

        var inputs = parameters.Where(parameter => parameter.Text("name") == "input").ToList();
        if (inputs.Count is 0 or > MaxFiles)
        {
            throw FhirException.Invalid($"The number of inputs must be between 1 and {MaxFiles}.");
        }

        // The same registration is the same job.
        return jobs.Start(request, "import", () => Run(request, inputs), Encoding.UTF8.GetString(request.Body.Span));
    }

    private static string? Value(IEnumerable<JsonElement> parts, string name) => parts.Named(name)?.Value()?.Text();

    private FhirResponse Run(FhirRequest request, List<JsonElement> inputs)
    {
        var files = inputs
            .Select(input => input.Items("part").ToList())
            .Select(parts => Find(Value(parts, "type"), Value(parts, "url")))
            .ToList()
            .ConvertAll(Store);
        var errors = files.Where(file => file.Errors.Count > 0).ToList();
        return new(200)
        {
            ContentType = "application/json",
            Body = FhirJsonText.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString(
                    "transactionTime",
                    context.Store.Now.ToString(ResourceText.InstantFormat, CultureInfo.InvariantCulture));
                json.WriteString("request", $"{request.Root}/$import");
                WriteFiles(json, "output", files, file => file.Count, hasErrors: false);
                WriteFiles(json, "error", errors, file => file.Errors.Count, hasErrors: true);
                json.WriteEndObject();
            }),
        };
    }

    // All files are found before anything is stored.
    private (string? Type, Uri Address, ReadOnlyMemory<byte> Content) Find(string? type, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && blobs.Find(address) is { } content
            ? (type, address, content)
            : throw FhirException.Invalid("An input file cannot be read.");

    private ImportedFile Store((string? Type, Uri Address, ReadOnlyMemory<byte> Content) file)
    {
        var (type, address, content) = file;
        var errors = new List<ReadOnlyMemory<byte>>();
        var count = 0;
        foreach (var line in Encoding.UTF8.GetString(content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TryStore(type, line) is { } error)
            {
                errors.Add(Outcome.Write("error", "invalid", error));
            }
            else
            {
                count++;
            }
        }

        return new(type, address, count, errors);
    }

    private string? TryStore(string? type, string line)
    {
        try
        {
            var resource = FhirJsonText.ReadObject(Encoding.UTF8.GetBytes(line));
            if (resource.Text("resourceType") is not { } found || (type is not null && found != type))
            {
                return "The resource is not of the type of its file.";
            }

            if (resource.Text("id") is not { } id)
            {
                return "The resource has no id.";
            }

            context.Put("PUT", found, id, resource);
            return null;
        }
        catch (FhirException exception)
        {
            return exception.Message;
        }
    }

    private void WriteFiles(
        Utf8JsonWriter json,
        string name,
        List<ImportedFile> files,
        Func<ImportedFile, int> count,
        bool hasErrors)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("type", file.Type);
            json.WriteNumber("count", count(file));
            json.WriteString("inputUrl", file.Address.AbsoluteUri);
            if (hasErrors)
            {
                var text = string.Join('\n', file.Errors.Select(error => Encoding.UTF8.GetString(error.Span)));
                var log = blobs.Add($"fhirlogs/{Guid.NewGuid()}.ndjson", Encoding.UTF8.GetBytes(text + "\n"));
                json.WriteString("url", log.AbsoluteUri);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private sealed record ImportedFile(string? Type, Uri Address, int Count, List<ReadOnlyMemory<byte>> Errors);
}
