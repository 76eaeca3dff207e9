namespace HealthData.Fhir;

/// <summary>Makes the request that starts an import.</summary>
internal static class ImportRequest
{
    public static ServiceCall Open(
        ServicePipeline service, IEnumerable<FhirImportInput> inputs, FhirImportOptions options)
    {
        using var parameters = new ParametersText();
        parameters.Add("inputFormat", "valueString", "application/fhir+ndjson");
        parameters.Add("mode", "valueString", options.Mode switch
        {
            FhirImportMode.IncrementalLoad => nameof(FhirImportMode.IncrementalLoad),
            FhirImportMode.InitialLoad => nameof(FhirImportMode.InitialLoad),
            _ => throw new ArgumentOutOfRangeException(nameof(options)),
        });
        parameters.Add("inputSource", "valueUri", options.InputSource);
        parameters.Add("errorContainerName", "valueString", options.ErrorContainer);
        parameters.Add("allowNegativeVersions", options.AllowNegativeVersions);
        parameters.Add("eventualConsistency", options.EventualConsistency);
        var isAny = false;
        foreach (var input in inputs)
        {
            isAny = true;
            parameters.AddParts(
                "input",
                ("type", "valueString", input.Type),
                ("url", "valueUri", input.Url.AbsoluteUri),
                ("etag", "valueUri", input.ETag));
        }

        if (!isAny)
        {
            throw new ArgumentException("An import requires at least one file.", nameof(inputs));
        }

        var call = JobRequest.Prepare(service.Open(JobOperations.Import));
        FhirBody.Set(call, parameters.ToJson());
        return call;
    }
}
