using System.Text.Json;

namespace HealthData.Testing;

/// <summary>An entry of a batch or transaction: a request within the request.</summary>
internal sealed record BundleEntry(int Index, string Method, string Url, string? FullUrl, JsonElement Element)
{
    /// <exception cref="FhirException">The entry has no request (400).</exception>
    public static BundleEntry Read(JsonElement element, int index)
    {
        if (!element.TryGetProperty("request", out var request)
            || request.Text("method") is not { } method
            || request.Text("url") is not { } url)
        {
            throw new FhirException(400, "invalid", "An entry has no request with a method and a URL.")
            {
                Expression = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}]"),
            };
        }

        return new(index, method, url, element.Text("fullUrl"), element);
    }

    /// <summary>Makes the request of the entry; references to other entries are replaced.</summary>
    public FhirRequest ToRequest(FhirRequest outer, IReadOnlyDictionary<string, string> references)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = "application/fhir+json",
        };
        var request = Element.GetProperty("request");
        Copy("ifMatch", "If-Match");
        Copy("ifNoneExist", "If-None-Exist");
        Copy("ifNoneMatch", "If-None-Match");
        Copy("ifModifiedSince", "If-Modified-Since");
        if (outer.Header("Prefer") is { } preference)
        {
            headers["Prefer"] = preference;
        }

        return FhirRequest.Create(Method, outer.Root, Target(outer, references), headers, Body(headers, references));

        void Copy(string member, string header)
        {
            if (request.Text(member) is { } value)
            {
                headers[header] = value;
            }
        }
    }

    public override string ToString() => $"{nameof(BundleEntry)} {Index} {Method}";

    private string Target(FhirRequest outer, IReadOnlyDictionary<string, string> references) =>
        references.TryGetValue(Url, out var known) ? known
            : Url.StartsWith(outer.Root + "/", StringComparison.Ordinal) ? Url[(outer.Root.Length + 1)..]
            : Url;

    // A JSON Patch comes as a Binary in base64.
    private ReadOnlyMemory<byte> Body(
        Dictionary<string, string> headers,
        IReadOnlyDictionary<string, string> references)
    {
        if (!Element.TryGetProperty("resource", out var resource))
        {
            return default;
        }

        if (Method == "PATCH" && resource.Text("resourceType") == "Binary")
        {
            headers["Content-Type"] = resource.Text("contentType") ?? PatchInteraction.JsonPatchType;
            return resource.TryGetProperty("data", out var data) && data.TryGetBytesFromBase64(out var patch)
                ? patch
                : throw FhirException.Invalid("The data of a Binary is not base64.");
        }

        return ReferenceText.Replace(resource, references);
    }
}
