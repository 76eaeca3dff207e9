namespace HealthData.Testing;

/// <summary>Makes responses that carry a version of a resource.</summary>
internal static class ResourceAnswer
{
    public static FhirResponse Read(ResourceVersion version) => Describe(new(200) { Body = version.Json }, version);

    /// <summary>Makes the response to a write, with the body that the client prefers.</summary>
    public static FhirResponse Written(FhirRequest request, ResourceVersion version, int status)
    {
        var body = request.Prefers("return=minimal") ? ReadOnlyMemory<byte>.Empty
            : request.Prefers("return=OperationOutcome")
                ? Outcome.Write("information", "informational", "The resource was written.")
                : version.Json;
        var response = Describe(new(status) { Body = body }, version);
        return status == 201 ? response.With("Location", version.Location(request.Root)) : response;
    }

    private static FhirResponse Describe(FhirResponse response, ResourceVersion version) => response
        .With("ETag", version.ETag)
        .With("Last-Modified", version.LastUpdated.ToString("R", CultureInfo.InvariantCulture));
}
