namespace HealthData.Management;

/// <content>The FHIR destinations of MedTech services.</content>
public partial class WorkspaceClient
{
    /// <summary>Lists the FHIR destinations of a MedTech service.</summary>
    /// <param name="medTechService">The name of the MedTech service.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The destinations with their FHIR mappings, page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the destinations are read.</exception>
    public virtual AsyncPageable<MedTechDestination> GetMedTechDestinationsAsync(
        string medTechService, CancellationToken cancellationToken = default) =>
        DestinationPages(medTechService).ListAsync(cancellationToken);

    /// <inheritdoc cref="GetMedTechDestinationsAsync"/>
    public virtual Pageable<MedTechDestination> GetMedTechDestinations(
        string medTechService, CancellationToken cancellationToken = default) =>
        DestinationPages(medTechService).List(cancellationToken);

    /// <summary>Gets a FHIR destination of a MedTech service with its FHIR mapping.</summary>
    /// <param name="medTechService">The name of the MedTech service.</param>
    /// <param name="name">The name of the destination.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException">A name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// destination), or couldn't be reached.</exception>
    public virtual async Task<Response<MedTechDestination>> GetMedTechDestinationAsync(
        string medTechService, string name, CancellationToken cancellationToken = default)
    {
        using var call = OpenDestination(ManagementOperations.GetMedTechDestination, medTechService, name);
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new MedTechDestination(ReadResource(response, call)), response);
    }

    /// <inheritdoc cref="GetMedTechDestinationAsync"/>
    public virtual Response<MedTechDestination> GetMedTechDestination(
        string medTechService, string name, CancellationToken cancellationToken = default)
    {
        using var call = OpenDestination(ManagementOperations.GetMedTechDestination, medTechService, name);
        var response = call.Send(cancellationToken);
        return Response.FromValue(new MedTechDestination(ReadResource(response, call)), response);
    }

    /// <summary>Writes a FHIR destination back, whose FHIR mapping was changed.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="medTechService">The name of the MedTech service.</param>
    /// <param name="destination">The destination, as it was read.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation. Its result is the destination after the update.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused (412 when the destination has changed
    /// since it was read), or couldn't be reached; or the operation has failed
    /// (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<MedTechDestinationOperation> UpdateMedTechDestinationAsync(
        WaitUntil waitUntil,
        string medTechService,
        MedTechDestination destination,
        CancellationToken cancellationToken = default) =>
        DestinationStart.RunAsync(
            OpenUpdate(medTechService, destination), DestinationOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="UpdateMedTechDestinationAsync"/>
    public virtual MedTechDestinationOperation UpdateMedTechDestination(
        WaitUntil waitUntil,
        string medTechService,
        MedTechDestination destination,
        CancellationToken cancellationToken = default) =>
        DestinationStart.Run(OpenUpdate(medTechService, destination), DestinationOf, waitUntil, cancellationToken);

    private ManagementPages<MedTechDestination> DestinationPages(string medTechService) => Pages(
        ManagementOperations.GetMedTechDestinations,
        static item => new MedTechDestination(ResourceJson.Of(item)),
        WorkspacePath.Name(medTechService, nameof(medTechService)));

    private ServiceCall OpenUpdate(string medTechService, MedTechDestination destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var call = OpenDestination(ManagementOperations.UpdateMedTechDestination, medTechService, destination.Name);
        SetResource(call, destination.Resource, MappingJson.Fhir, destination.FhirMapping);
        return call;
    }

    private ServiceCall OpenDestination(RequestOperation operation, string medTechService, string name) => Open(
        operation, WorkspacePath.Name(medTechService, nameof(medTechService)), WorkspacePath.Name(name, nameof(name)));

    private MedTechDestinationOperation DestinationOf(
        OperationLink link, OperationState<MedTechDestination>? state) => new(link, DestinationStart, state);
}
