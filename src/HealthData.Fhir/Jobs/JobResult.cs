namespace HealthData.Fhir;

/// <summary>Reads the results of jobs, whatever they lack.</summary>
internal static class JobResult
{
    private const string Parameters = "Parameters";

    /// <summary>Reads a result that is no resource.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is not JSON, or a resource.</exception>
    public static T ReadManifest<T>(Response response, ServiceCall call, Func<JsonElement, T> read) =>
        Read(response, call, root => root.Text("resourceType") is null && root.ValueKind == JsonValueKind.Object
            ? read(root)
            : throw call.Fail(
                HealthDataErrorCode.ResponseMalformed,
                "returned a result that isn't one of this job",
                "Check that the endpoint is a FHIR R4 server that supports the operation."));

    /// <summary>Reads a result that is a Parameters resource.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is not JSON, or another resource.</exception>
    public static T ReadParameters<T>(Response response, ServiceCall call, Func<JsonElement, T> read) =>
        Read(response, call, root => root.Text("resourceType") == Parameters
            ? read(root)
            : throw FhirBody.Other(call, root.Text("resourceType"), Parameters));

    public static DateTimeOffset? Time(JsonElement element, string name) => DateTimeOffset.TryParse(
        element.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;

    public static Uri? Address(JsonElement element, string name) =>
        Uri.TryCreate(element.Text(name), UriKind.Absolute, out var address) ? address : null;

    public static long? Count(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Count(value) : null;

    /// <summary>Gives the value of the first parameter with a name.</summary>
    public static JsonElement? Parameter(JsonElement parameters, string name)
    {
        foreach (var parameter in parameters.Items("parameter"))
        {
            if (parameter.Text("name") == name)
            {
                return Value(parameter);
            }
        }

        return null;
    }

    /// <summary>Gives the counts by type that the parameters with a name have.</summary>
    public static Dictionary<string, long> Counts(JsonElement parameters, string name)
    {
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        foreach (var parameter in parameters.Items("parameter").Where(parameter => parameter.Text("name") == name))
        {
            foreach (var part in parameter.Items("part"))
            {
                if (part.Text("name") is { } type && Value(part) is { } value && Count(value) is { } count)
                {
                    counts[type] = counts.GetValueOrDefault(type) + count;
                }
            }
        }

        return counts;
    }

    // The service writes counts with a fraction, and some as text.
    public static long? Count(JsonElement value) => Number(value) is { } number
        && number is >= 0 and <= long.MaxValue ? (long)number : null;

    public static decimal? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when decimal.TryParse(
            JsonText.Text(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static JsonElement? Value(JsonElement parameter)
    {
        foreach (var member in parameter.EnumerateObject())
        {
            if (member.Name.StartsWith("value", StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    private static T Read<T>(Response response, ServiceCall call, Func<JsonElement, T> read)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(FhirBody.Of(response));
        }
        catch (JsonException)
        {
            throw FhirBody.NotFhir(call);
        }

        using (document)
        {
            return read(document.RootElement);
        }
    }
}
