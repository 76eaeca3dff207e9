namespace HealthData.Fhir;

/// <summary>Bodies of requests and answers in FHIR JSON.</summary>
internal static class FhirBody
{
    public const string MediaType = "application/fhir+json";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static void Accept(ServiceCall call) => call.Request.Headers.SetValue("Accept", MediaType);

    public static void Set(ServiceCall call, ReadOnlyMemory<byte> json, string contentType = MediaType) =>
        call.SetContent(RequestContent.Create(json), contentType, isReplayable: true);

    /// <summary>Sends parameters as a form.</summary>
    public static void SetForm(ServiceCall call, IEnumerable<(string Name, string Value)> parameters)
    {
        call.Form = QueryText.ToText(parameters);
        Set(call, Encoding.ASCII.GetBytes(call.Form), "application/x-www-form-urlencoded");
    }

    /// <summary>Gives the JSON of an answer without a byte order mark; empty where there is none.</summary>
    public static ReadOnlyMemory<byte> Of(Response response)
    {
        var body = response.ContentStream is null ? default : response.Content.ToMemory();
        return WithoutMark(body);
    }

    /// <summary>Leaves a byte order mark out.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;

    /// <summary>Reads an answer that must be a bundle.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is none.</exception>
    public static BundleFrame ReadBundle(
        Response response,
        ServiceCall call,
        Func<FrameEntry, ReadOnlyMemory<byte>, int>? readResource = null)
    {
        BundleFrame frame;
        try
        {
            frame = BundleFrameReader.Read(Of(response), readResource);
        }
        catch (JsonException)
        {
            throw NotFhir(call);
        }

        return frame.ResourceType == "Bundle" ? frame : throw Other(call, frame.ResourceType, "Bundle");
    }

    /// <summary>Reads an answer that must be a resource of a type, as a document to dispose of.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is none.</exception>
    public static JsonDocument ReadDocument(Response response, ServiceCall call, string type)
    {
        var document = ReadDocument(response, call);
        var found = document.RootElement.Text("resourceType");
        if (found == type)
        {
            return document;
        }

        using (document)
        {
            throw Other(call, found, type);
        }
    }

    /// <summary>Reads an answer that must be JSON, as a document to dispose of.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is none.</exception>
    public static JsonDocument ReadDocument(Response response, ServiceCall call)
    {
        try
        {
            return JsonDocument.Parse(Of(response));
        }
        catch (JsonException)
        {
            throw NotFhir(call);
        }
    }

    /// <summary>The failure of an answer that is not FHIR JSON.</summary>
    public static HealthDataRequestFailedException NotFhir(ServiceCall call) => call.Fail(
        HealthDataErrorCode.ResponseMalformed,
        "returned a response that isn't FHIR JSON",
        "Check that the endpoint is a FHIR R4 server.");

    /// <summary>The failure of an answer that is another resource than the one that was asked for.</summary>
    public static HealthDataRequestFailedException Other(ServiceCall call, string? found, string wanted) => call.Fail(
        HealthDataErrorCode.ResponseMalformed,
        $"returned {Describe(found)} instead of {Article(wanted)} {wanted}",
        "Check that the endpoint is a FHIR R4 server.");

    // Whatever the service wrote as a type is no word of ours.
    private static string Describe(string? found) => found switch
    {
        "OperationOutcome" => "an OperationOutcome",
        "Bundle" => "a Bundle",
        _ => "another resource",
    };

    private static string Article(string type) => type is [var first, ..] && "AEIO".Contains(first) ? "an" : "a";
}
