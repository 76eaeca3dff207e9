namespace HealthData.Dicom;

/// <summary>The operations of exports, with their routes, good answers and retry classes.</summary>
internal static class ExportOperations
{
    public static RequestOperation Export { get; } =
        new("DicomWebClient.Export", RequestMethod.Post, "/export", RetryClass.NotActedOn, 200, 202)
        {
            IsScoped = true,
            Advise = static (status, isOwnHost) => status switch
            {
                400 when isOwnHost => "Check the identifiers and the address of the container. The service needs a "
                    + "system-assigned managed identity with the role 'Storage Blob Data Contributor' on it.",
                _ => null,
            },
        };

    public static RequestOperation ReadErrors { get; } =
        new(
            "DicomExportResult.ReadErrors",
            RequestMethod.Get,
            "/{container}/{export}/errors.log",
            RetryClass.Safe,
            200)
        {
            IsForeign = true,
            IsStreamed = true,
            Advise = static (status, _) => status is 401 or 403
                ? "The log is in Azure storage: pass a storage credential whose identity has the role 'Storage Blob "
                    + "Data Reader', or a shared access signature."
                : null,
        };
}
