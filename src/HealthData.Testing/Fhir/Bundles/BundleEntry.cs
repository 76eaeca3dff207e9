using System.Collections.Frozen;
using System.Text.Json;

namespace HealthData.Testing;

/// <summary>An entry of a batch or transaction: a request within the request.</summary>
internal sealed record BundleEntry(int Index, string Method, string Url, JsonElement Element)
{
    public string? FullUrl => Element.Text("fullUrl");

    public string? IfNoneExist => Element.Member("request")?.Text("ifNoneExist");

    /// <exception cref="FhirException">The entry has no request (400).</exception>
    public static BundleEntry Read(JsonElement element, int index) =>
        element.Member("request") is { } request
        && request.Text("method") is { } method
        && request.Text("url") is { } url
            ? new(index, method, url, element)
            : throw new FhirException(400, "invalid", "An entry has no request with a method and a URL.")
            {
                Expression = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}]"),
            };

    /// <summary>Gets the URL below the address of the service.</summary>
    public string Target(string root) =>
        Url.StartsWith(root, StringComparison.Ordinal) && (Url.Length == root.Length || Url[root.Length] is '/' or '?')
            ? Url[root.Length..].TrimStart('/')
            : Url.TrimStart('/');

    /// <summary>Tells what the entry asks for.</summary>
    public FhirRoute Route(string root) => FhirRoute.Parse(
        FhirRequest.Create(Method, root, Target(root), FrozenDictionary<string, string>.Empty));

    /// <summary>Makes the request of the entry; references to other entries are replaced.</summary>
    public FhirRequest ToRequest(FhirRequest outer, IReadOnlyDictionary<string, string> references)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = "application/fhir+json",
        };
        var request = Element.Member("request");
        Copy("ifMatch", "If-Match");
        Copy("ifNoneExist", "If-None-Exist");
        Copy("ifNoneMatch", "If-None-Match");
        Copy("ifModifiedSince", "If-Modified-Since");
        if (outer.Header("Prefer") is { } preference)
        {
            headers["Prefer"] = preference;
        }

        var target = references.TryGetValue(Url, out var known) ? known : Target(outer.Root);
        var body = Body(headers, references);
        return FhirRequest.Create(Method, outer.Root, target, headers).WithBody(body);

        void Copy(string member, string header)
        {
            if (request?.Text(member) is { } value)
            {
                headers[header] = value;
            }
        }
    }

    public override string ToString() => $"{nameof(BundleEntry)} {Index} {Method}";

    // A JSON Patch comes as a Binary in base64.
    private ReadOnlyMemory<byte> Body(
        Dictionary<string, string> headers,
        IReadOnlyDictionary<string, string> references)
    {
        if (Element.Member("resource") is not { } resource)
        {
            return default;
        }

        if (Method == "PATCH" && resource.Text("resourceType") == "Binary")
        {
            headers["Content-Type"] = resource.Text("contentType") ?? PatchInteraction.JsonPatchType;
            return resource.Member("data") is { ValueKind: JsonValueKind.String } data
                && data.TryGetBytesFromBase64(out var patch)
                ? patch
                : throw FhirException.Invalid("The data of a Binary is not base64.");
        }

        return ReferenceText.Replace(resource, references);
    }
}
