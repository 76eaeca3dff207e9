namespace HealthData.Testing;

/// <summary>Deletes a study, a series or an instance: 204, or 404 where there is none.</summary>
internal sealed class DeleteOperation(InstanceCatalog catalog)
{
    public Task InvokeAsync(DicomCall call)
    {
        var route = call.Route;
        if (catalog.Delete(call.Partition, route.Study!, route.Series, route.Instance) == 0)
        {
            throw route.NotFound();
        }

        call.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
