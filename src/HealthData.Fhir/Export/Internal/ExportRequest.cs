namespace HealthData.Fhir;

/// <summary>Makes the request that starts an export.</summary>
internal static class ExportRequest
{
    public static ServiceCall Open(ServicePipeline service, FhirExportOptions options)
    {
        CheckAnonymization(options);
        var call = JobRequest.Prepare(options.Level switch
        {
            FhirExportLevel.System => service.Open(JobOperations.Export),
            FhirExportLevel.Patient => service.Open(JobOperations.ExportPatients),
            FhirExportLevel.Group => service.Open(JobOperations.ExportGroup, FhirNameGuard.Id(
                options.GroupId ?? throw new ArgumentException(
                    $"An export of a group requires {nameof(options.GroupId)}.", nameof(options)),
                nameof(options))),
            _ => throw new ArgumentOutOfRangeException(nameof(options)),
        });
        JobRequest.Append(call, "_type", options.Types);
        if (options.TypeFilters.Count > 0)
        {
            QueryText.Append(call.Request.Uri, "_typeFilter", string.Join(',', options.TypeFilters));
        }

        JobRequest.Append(call, "_since", options.Since);
        JobRequest.Append(call, "_till", options.Till);
        JobRequest.Append(call, "_container", options.Container);
        JobRequest.Append(call, "_format", options.Format);
        JobRequest.Append(call, "_maxCount", options.MaxCount);
        JobRequest.Append(call, "_isParallel", options.IsParallel);
        JobRequest.Append(call, "includeAssociatedData", options.IncludeAssociatedData);
        JobRequest.Append(call, "_anonymizationConfig", options.AnonymizationConfig);
        JobRequest.Append(call, "_anonymizationConfigEtag", options.AnonymizationConfigETag);
        JobRequest.Append(
            call, "_anonymizationConfigCollectionReference", options.AnonymizationConfigCollection);
        return call;
    }

    // The service would ignore these, and export what identifies patients.
    private static void CheckAnonymization(FhirExportOptions options)
    {
        if (options.AnonymizationConfig is not null && options.Level != FhirExportLevel.System)
        {
            throw new ArgumentException(
                $"{nameof(options.AnonymizationConfig)} applies to exports of the whole system only. Set "
                + $"{nameof(options.Level)} to {nameof(FhirExportLevel.System)}.",
                nameof(options));
        }

        if (options.AnonymizationConfig is null
            && (options.AnonymizationConfigETag ?? options.AnonymizationConfigCollection) is not null)
        {
            throw new ArgumentException(
                $"{nameof(options.AnonymizationConfigETag)} and {nameof(options.AnonymizationConfigCollection)} "
                + $"require {nameof(options.AnonymizationConfig)}.",
                nameof(options));
        }
    }
}
