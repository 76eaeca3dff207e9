namespace HealthData.Management;

/// <content>The services of the workspace.</content>
public partial class WorkspaceClient
{
    /// <summary>Lists the DICOM services of the workspace.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The services, page by page as they are asked for.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the services are read.</exception>
    public virtual AsyncPageable<WorkspaceService> GetDicomServicesAsync(
        CancellationToken cancellationToken = default) => DicomPages.ListAsync(cancellationToken);

    /// <inheritdoc cref="GetDicomServicesAsync"/>
    public virtual Pageable<WorkspaceService> GetDicomServices(CancellationToken cancellationToken = default) =>
        DicomPages.List(cancellationToken);

    /// <summary>Lists the FHIR services of the workspace.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The services, page by page as they are asked for.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the services are read.</exception>
    public virtual AsyncPageable<WorkspaceService> GetFhirServicesAsync(
        CancellationToken cancellationToken = default) => FhirPages.ListAsync(cancellationToken);

    /// <inheritdoc cref="GetFhirServicesAsync"/>
    public virtual Pageable<WorkspaceService> GetFhirServices(CancellationToken cancellationToken = default) =>
        FhirPages.List(cancellationToken);

    private WorkspaceServiceReader Reader => new(_workspace.Workspace, _service.Endpoint);

    private ManagementPages<WorkspaceService> DicomPages =>
        Pages(ManagementOperations.GetDicomServices, Reader.ReadDicom);

    private ManagementPages<WorkspaceService> FhirPages => Pages(ManagementOperations.GetFhirServices, Reader.ReadFhir);

    private ManagementPages<T> Pages<T>(
        RequestOperation operation, Func<JsonElement, T?> read, params string[] values)
        where T : class => new(_service, operation, () => Open(operation, values), read);

    private ServiceCall Open(RequestOperation operation, params ReadOnlySpan<string> values) =>
        ManagementService.Open(_service, operation, _apiVersion, values);
}
