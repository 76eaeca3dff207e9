using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Creates and updates resources, conditionally too (FHIR R4 3.1.0.4, 3.1.0.8).</summary>
internal sealed class WriteInteraction(FhirContext context)
{
    public FhirResponse Create(FhirRequest request, string type)
    {
        var resource = ReadResource(request, type);
        if (request.Header("If-None-Exist") is { Length: > 0 } condition)
        {
            switch (context.FindConditional(type, request, condition))
            {
                case [var match]:
                    return ResourceAnswer.Written(request, match, 200)
                        .With("Content-Location", match.Location(request.Root));
                case { Count: > 1 }:
                    throw FhirException.Precondition("multiple-matches", "Several resources match If-None-Exist.");
            }
        }

        // The service gives every created resource an id of its own.
        var id = Guid.NewGuid().ToString();
        return ResourceAnswer.Written(request, context.Put("POST", type, id, resource), 201);
    }

    public FhirResponse Update(FhirRequest request, string type, string id)
    {
        var resource = ReadResource(request, type);
        var inBody = resource.Text("id");
        if (inBody != id)
        {
            throw FhirException.Invalid(inBody is null
                ? "The resource has no id."
                : "The id of the resource is not that of the URL.");
        }

        return Put(request, type, id, resource, "PUT");
    }

    public FhirResponse UpdateConditional(FhirRequest request, string type)
    {
        var resource = ReadResource(request, type);
        var inBody = resource.Text("id");
        switch (context.FindConditional(type, request, request.Query))
        {
            case []:
                var method = inBody is null ? "POST" : "PUT";
                return Put(request, type, inBody ?? Guid.NewGuid().ToString(), resource, method);
            case [var match] when inBody is null || inBody == match.Id:
                return Put(request, type, match.Id, resource, "PUT");
            case [_]:
                throw FhirException.Invalid("The id of the resource is not that of the match.");
            default:
                throw FhirException.Precondition("multiple-matches", "Several resources match the conditions.");
        }
    }

    /// <summary>Writes a resource under an id, after <c>If-Match</c> and the versioning policy were checked.</summary>
    public FhirResponse Put(FhirRequest request, string type, string id, JsonElement resource, string method)
    {
        var latest = context.Store.Find(type, id);
        FhirContext.CheckIfMatch(request, latest);
        if (latest is { IsDeleted: false } && context.NeedsIfMatch(type) && request.Header("If-Match") is null)
        {
            throw FhirException.Precondition("conflict", $"Updates of {type} need If-Match.");
        }

        var isMetaOnly = request.Parameter("_meta-history") == "false"
            && latest is { IsDeleted: false }
            && ResourceText.SameButMeta(latest.Root, resource);
        var before = context.Store.VersionsOf(type, id);
        var written = context.Put(method, type, id, resource);
        if (isMetaOnly)
        {
            context.Store.DropVersion(before[^1]);
        }

        return ResourceAnswer.Written(request, written, latest is { IsDeleted: false } ? 200 : 201);
    }

    /// <exception cref="FhirException">The body is no resource of the type (400), or not JSON (415).</exception>
    public static JsonElement ReadResource(FhirRequest request, string type)
    {
        RequireJson(request);
        var resource = FhirJsonText.ReadObject(request.Body);
        return resource.Text("resourceType") == type
            ? resource
            : throw FhirException.Invalid($"The resource type of the body is not that of the URL, {type}.");
    }

    public static void RequireJson(FhirRequest request)
    {
        var type = request.Header("Content-Type");
        if (!MediaType.TryParse(type, out var parsed)
            || parsed.Type is not ("application/fhir+json" or "application/json"))
        {
            throw new FhirException(415, "not-supported", $"The content type '{type}' is not supported.");
        }
    }
}
