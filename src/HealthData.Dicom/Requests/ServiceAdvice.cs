namespace HealthData.Dicom;

/// <summary>Says what usually helps against errors of the service's own operations.</summary>
internal static class ServiceAdvice
{
    private const string Owner =
        "The identity needs the role 'DICOM Data Owner' on the service. A new assignment takes up to 5 minutes to take "
        + "effect. The service's network rules or private link might also block this machine.";

    public static string? Operation(int status, bool isOwnHost) => status == 404
        ? "The service has no such operation. It removes them some time after their end."
        : null;

    public static string? Tag(int status, bool isOwnHost) => status switch
    {
        403 when isOwnHost => Owner,
        404 => "The service has no such extended query tag.",
        409 => "The service has such an extended query tag already, or is adding or deleting it.",
        _ => null,
    };

    public static string? Partition(int status, bool isOwnHost) => status == 400
        ? "The service has no data partitions. They can be enabled only when a service is created."
        : null;

    public static string? Update(int status, bool isOwnHost) => status switch
    {
        403 when isOwnHost => Owner,
        404 => "The service has no bulk update at this address: check that the endpoint ends with /v2.",
        _ => null,
    };
}
