using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Processes batches entry by entry, and transactions whole or not at all (FHIR R4 3.1.0.11).</summary>
internal sealed class BundleInteraction(FhirContext context, Func<FhirRequest, FhirResponse> process)
{
    private const string RetryAfterMs = "1000";

    public FhirResponse Submit(FhirRequest request)
    {
        var bundle = WriteInteraction.ReadResource(request, "Bundle");
        var elements = bundle.Items("entry").ToList();
        if (elements.Count > context.Options.MaxBundleEntries)
        {
            throw FhirException.Invalid(
                $"The number of entries exceeds the limit of {context.Options.MaxBundleEntries}.");
        }

        return bundle.Text("type") switch
        {
            "batch" => RunBatch(request, elements),
            "transaction" => context.Store.RunAtomic(() => RunTransaction(request, elements)),
            _ => throw FhirException.Invalid("The type of the bundle is neither batch nor transaction."),
        };
    }

    private static Dictionary<string, string> None { get; } = [];

    private FhirResponse RunBatch(FhirRequest request, List<JsonElement> elements)
    {
        var responses = elements.Select((element, index) => RunEntry(request, element, index)).ToList();
        var response = Write("batch-response", responses);
        return responses.Exists(entry => entry.Status == 429)
            ? response.With("x-ms-retry-after-ms", RetryAfterMs).With("Retry-After", "1")
            : response;
    }

    private FhirResponse RunEntry(FhirRequest request, JsonElement element, int index)
    {
        try
        {
            var entry = BundleEntry.Read(element, index);
            return context.Options.BatchEntryStatus?.Invoke(entry.Method, entry.Url) is { } status
                ? new FhirException(status, status == 429 ? "throttled" : "exception", "The entry was not processed.")
                    .ToResponse()
                : process(entry.ToRequest(request, None));
        }
        catch (FhirException exception)
        {
            return exception.ToResponse();
        }
    }

    private FhirResponse RunTransaction(FhirRequest request, List<JsonElement> elements)
    {
        var entries = elements.Select(BundleEntry.Read).ToList();
        CheckDuplicates(request, entries);
        var references = Assign(request, entries);
        var responses = new FhirResponse[entries.Count];
        foreach (var entry in entries.OrderBy(Rank))
        {
            responses[entry.Index] = RunStep(request, entry, references);
        }

        return Write("transaction-response", responses);
    }

    // Deletions come first, then creations, updates and patches, and reads at last.
    private static int Rank(BundleEntry entry) => entry.Method switch
    {
        "DELETE" => 0,
        "POST" => 1,
        "PUT" or "PATCH" => 2,
        _ => 3,
    };

    private FhirResponse RunStep(FhirRequest request, BundleEntry entry, Dictionary<string, string> references)
    {
        try
        {
            var inner = entry.ToRequest(request, references);
            return entry.FullUrl is { } url
                && entry.Route(request.Root).Action == FhirAction.Create
                && references.TryGetValue(url, out var reference)
                && context.Filter(request).Resolve(reference) is null
                    ? Create(inner, reference)
                    : process(inner);
        }
        catch (FhirException exception)
        {
            throw new FhirException(exception.Status, exception.Code, $"The transaction failed: {exception.Message}")
            {
                Expression = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{entry.Index}]"),
            };
        }
    }

    private FhirResponse Create(FhirRequest request, string reference)
    {
        var parts = reference.Split('/');
        var resource = WriteInteraction.ReadResource(request, parts[0]);
        return ResourceAnswer.Written(request, context.Put("POST", parts[0], parts[1], resource), 201);
    }

    // What other entries refer to gets its id before anything is written.
    private Dictionary<string, string> Assign(FhirRequest request, List<BundleEntry> entries)
    {
        var references = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.FullUrl is { } url
                && ReferenceTo(request, entry) is { } reference
                && !references.TryAdd(url, reference))
            {
                throw FhirException.Invalid("Several entries of the transaction have the same fullUrl.");
            }
        }

        var conditional = entries
            .SelectMany(entry => SearchElements.References(entry.Element))
            .Where(reference => reference.Contains('?', StringComparison.Ordinal));
        foreach (var reference in conditional)
        {
            references[reference] = Resolve(request, reference);
        }

        return references;
    }

    private string? ReferenceTo(FhirRequest request, BundleEntry entry)
    {
        switch (entry.Route(request.Root))
        {
            case { Action: FhirAction.Create, Type: { } type } when ResourceTypes.Contain(type):
                var match = entry.IfNoneExist is { } condition ? Match(request, type, condition) : null;
                return match?.Reference ?? $"{type}/{Guid.NewGuid()}";
            case { Action: FhirAction.Update, Type: { } type, Id: { } id } when IsUrn(entry.FullUrl):
                return $"{type}/{id}";
            case { Action: FhirAction.UpdateConditional, Type: { } type } when IsUrn(entry.FullUrl):
                return context.FindConditional(type, request, entry.Url.Split('?', 2)[^1]) is [var updated]
                    ? updated.Reference
                    : entry.Element.Member("resource")?.Text("id") is { } given ? $"{type}/{given}" : null;
            default:
                return null;
        }
    }

    private static bool IsUrn(string? url) => url?.StartsWith("urn:", StringComparison.Ordinal) == true;

    private string Resolve(FhirRequest request, string reference)
    {
        var parts = reference.Split('?', 2);
        return context.FindConditional(parts[0], request, parts[1]) is [var match]
            ? match.Reference
            : throw FhirException.Invalid("A conditional reference does not lead to one resource.");
    }

    private ResourceVersion? Match(FhirRequest request, string type, string condition) =>
        context.FindConditional(type, request, condition) switch
        {
            [] => null,
            [var match] => match,
            _ => throw FhirException.Precondition("multiple-matches", "Several resources match ifNoneExist."),
        };

    private static void CheckDuplicates(FhirRequest request, List<BundleEntry> entries)
    {
        var targets = entries
            .Where(entry => entry.Method is "PUT" or "DELETE" or "PATCH")
            .Select(entry => entry.Target(request.Root));
        if (targets.GroupBy(url => url, StringComparer.Ordinal).Any(group => group.Count() > 1))
        {
            throw FhirException.Invalid("The transaction changes a resource more than once.");
        }
    }

    private static FhirResponse Write(string type, IEnumerable<FhirResponse> responses) => new(200)
    {
        Body = FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("id", Guid.NewGuid().ToString());
            json.WriteString("type", type);
            json.WriteStartArray("entry");
            foreach (var response in responses)
            {
                WriteEntry(json, response);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }),
    };

    private static void WriteEntry(Utf8JsonWriter json, FhirResponse response)
    {
        var isOutcome = response.Status >= 400;
        json.WriteStartObject();
        WriteBody(json, isOutcome ? null : "resource", response);
        json.WriteStartObject("response");
        json.WriteString("status", response.Status.ToString(CultureInfo.InvariantCulture));
        WriteHeader(json, "location", response, "Location");
        WriteHeader(json, "etag", response, "ETag");
        if (response.Headers.TryGetValue("Last-Modified", out var modified))
        {
            var instant = DateTimeOffset.Parse(modified, CultureInfo.InvariantCulture);
            json.WriteString(
                "lastModified",
                instant.ToString(ResourceText.InstantFormat, CultureInfo.InvariantCulture));
        }

        WriteBody(json, isOutcome ? "outcome" : null, response);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string? name, FhirResponse response)
    {
        if (name is not null && !response.Body.IsEmpty)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(response.Body.Span, skipInputValidation: true);
        }
    }

    private static void WriteHeader(Utf8JsonWriter json, string name, FhirResponse response, string header)
    {
        if (response.Headers.TryGetValue(header, out var value))
        {
            json.WriteString(name, value);
        }
    }
}
