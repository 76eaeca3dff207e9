namespace HealthData.Fhir;

/// <summary>Reads the documents about a server that are no resources, whatever they lack.</summary>
internal static class ServerDocumentReader
{
    /// <summary>Reads the answer of <c>$versions</c>, which some servers write as Parameters.</summary>
    public static FhirServerVersions ReadVersions(Response response, ServiceCall call)
    {
        using var document = FhirBody.ReadDocument(response, call);
        var root = RequireObject(document, call);
        var parameters = root.Items("parameter").ToArray();
        return new(
            [.. Texts(root, "versions"), .. Values(parameters, "version")],
            root.Text("default") ?? Values(parameters, "default").FirstOrDefault());
    }

    public static SmartConfiguration ReadSmartConfiguration(Response response, ServiceCall call)
    {
        using var document = FhirBody.ReadDocument(response, call);
        var root = RequireObject(document, call);
        return new(BinaryData.FromBytes(FhirBody.Of(response)))
        {
            AuthorizationEndpoint = Address(root, "authorization_endpoint"),
            TokenEndpoint = Address(root, "token_endpoint"),
            Capabilities = [.. Texts(root, "capabilities")],
            Scopes = [.. Texts(root, "scopes_supported")],
        };
    }

    private static JsonElement RequireObject(JsonDocument document, ServiceCall call) =>
        document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement : throw FhirBody.NotFhir(call);

    private static Uri? Address(JsonElement root, string name) =>
        Uri.TryCreate(root.Text(name), UriKind.Absolute, out var address) ? address : null;

    private static IEnumerable<string> Texts(JsonElement root, string name) =>
        root.Items(name).Select(JsonText.Text).OfType<string>();

    private static IEnumerable<string> Values(JsonElement[] parameters, string name) => parameters
        .Where(parameter => parameter.Text("name") == name)
        .Select(parameter => parameter.Text("valueString") ?? parameter.Text("valueCode"))
        .OfType<string>();
}
