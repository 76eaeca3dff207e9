namespace HealthData.Management;

/// <content>MedTech services and their mappings.</content>
public partial class WorkspaceClient
{
    /// <summary>Lists the MedTech services of the workspace.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The services with their device mappings, page by page as they are asked for.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the services are read.</exception>
    public virtual AsyncPageable<MedTechService> GetMedTechServicesAsync(
        CancellationToken cancellationToken = default) => MedTechPages.ListAsync(cancellationToken);

    /// <inheritdoc cref="GetMedTechServicesAsync"/>
    public virtual Pageable<MedTechService> GetMedTechServices(CancellationToken cancellationToken = default) =>
        MedTechPages.List(cancellationToken);

    /// <summary>Gets a MedTech service with its device mapping.</summary>
    /// <param name="name">The name of the MedTech service.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// service), or couldn't be reached.</exception>
    public virtual async Task<Response<MedTechService>> GetMedTechServiceAsync(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(ManagementOperations.GetMedTechService, WorkspacePath.Name(name, nameof(name)));
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new MedTechService(ReadResource(response, call)), response);
    }

    /// <inheritdoc cref="GetMedTechServiceAsync"/>
    public virtual Response<MedTechService> GetMedTechService(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(ManagementOperations.GetMedTechService, WorkspacePath.Name(name, nameof(name)));
        var response = call.Send(cancellationToken);
        return Response.FromValue(new MedTechService(ReadResource(response, call)), response);
    }

    /// <summary>Writes a MedTech service back, whose device mapping was changed.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="service">The service, as it was read.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation. Its result is the service after the update.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused (412 when it has changed since it was
    /// read), or couldn't be reached; or the operation has failed (<see cref="HealthDataErrorCode.JobFailed"/>).
    /// </exception>
    /// <example>
    /// <code>
    /// MedTechService service = await client.GetMedTechServiceAsync("vitals");
    /// service.DeviceMapping = BinaryData.FromBytes(await File.ReadAllBytesAsync("device.json"));
    /// await client.UpdateMedTechServiceAsync(WaitUntil.Completed, service);
    /// </code>
    /// </example>
    public virtual Task<MedTechServiceOperation> UpdateMedTechServiceAsync(
        WaitUntil waitUntil, MedTechService service, CancellationToken cancellationToken = default) =>
        ServiceStart.RunAsync(OpenUpdate(service), ServiceOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="UpdateMedTechServiceAsync"/>
    public virtual MedTechServiceOperation UpdateMedTechService(
        WaitUntil waitUntil, MedTechService service, CancellationToken cancellationToken = default) =>
        ServiceStart.Run(OpenUpdate(service), ServiceOf, waitUntil, cancellationToken);

    private ManagementPages<MedTechService> MedTechPages => Pages(
        ManagementOperations.GetMedTechServices, static item => new MedTechService(ResourceJson.Of(item)));

    private static ResourceJson ReadResource(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        return ResourceJson.Of(document.RootElement, response);
    }

    private ServiceCall OpenUpdate(MedTechService service)
    {
        ArgumentNullException.ThrowIfNull(service);
        var call = Open(ManagementOperations.UpdateMedTechService, WorkspacePath.Name(service.Name, nameof(service)));
        SetResource(call, service.Resource, MappingJson.Device, service.DeviceMapping);
        return call;
    }

    // A change of somebody else in between must not be lost.
    private static void SetResource(ServiceCall call, ResourceJson resource, string[] path, BinaryData? mapping)
    {
        if (resource.ETag is { } tag)
        {
            call.Request.Headers.SetValue("If-Match", tag.ToString("H"));
        }

        ManagementService.SetContent(call, json =>
        {
            if (mapping is null)
            {
                json.WriteRawValue(resource.Root.GetRawText());
            }
            else
            {
                resource.Write(json, path, mapping);
            }
        });
    }

    private MedTechServiceOperation ServiceOf(OperationLink link, OperationState<MedTechService>? state) =>
        new(link, ServiceStart, state);
}
