namespace HealthData.Core;

/// <summary>
/// The addresses of a workspace's services, from their names.
/// </summary>
public static class HealthDataEndpoints
{
    /// <summary>Gives the address of a DICOM service, with the newest version segment.</summary>
    /// <param name="workspace">The workspace's name.</param>
    /// <param name="service">The DICOM service's name.</param>
    /// <param name="cloud">The cloud; the public one by default.</param>
    /// <returns><c>https://{workspace}-{service}.dicom.azurehealthcareapis.com/v2</c>.</returns>
    /// <exception cref="ArgumentException">A name is not a valid part of a host name, or the cloud is neither of the
    /// two known ones.</exception>
    public static Uri Dicom(string workspace, string service, HealthDataAudience? cloud = null) =>
        Compose(workspace, service, "dicom", "/v2", cloud);

    /// <summary>Gives the address of a FHIR service.</summary>
    /// <param name="workspace">The workspace's name.</param>
    /// <param name="service">The FHIR service's name.</param>
    /// <param name="cloud">The cloud; the public one by default.</param>
    /// <returns><c>https://{workspace}-{service}.fhir.azurehealthcareapis.com</c>.</returns>
    /// <exception cref="ArgumentException">A name is not a valid part of a host name, or the cloud is neither of the
    /// two known ones.</exception>
    public static Uri Fhir(string workspace, string service, HealthDataAudience? cloud = null) =>
        Compose(workspace, service, "fhir", string.Empty, cloud);

    private static Uri Compose(string workspace, string service, string kind, string path, HealthDataAudience? cloud)
    {
        CheckName(workspace, nameof(workspace));
        CheckName(service, nameof(service));
        return EndpointGuard.Parse($"https://{workspace}-{service}.{kind}.azurehealthcareapis.{Suffix(cloud)}{path}");
    }

    private static string Suffix(HealthDataAudience? cloud) => cloud switch
    {
        null => "com",
        { } known when known == HealthDataAudience.AzurePublicCloud => "com",
        { } known when known == HealthDataAudience.AzureUSGovernment => "us",
        _ => throw new ArgumentException("Only the public and US Government clouds are known by name. Pass the "
            + "endpoint as a Uri instead.", nameof(cloud)),
    };

    private static void CheckName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                throw new ArgumentException("A name can contain only ASCII letters, digits, and hyphens.", parameter);
            }
        }
    }
}
