namespace HealthData.Testing;

/// <summary>Lists the data partitions: 204 where there are none, 400 where the service has no such thing.</summary>
internal sealed class PartitionOperation(FakeDicomOptions options, InstanceCatalog catalog, OperationTable table)
{
    public Task InvokeAsync(DicomCall call)
    {
        if (!options.UseDataPartitions)
        {
            throw ServiceException.BadRequest("Data partitions are not enabled.");
        }

        var number = 0;
        return ServiceJsonAnswer.WriteArrayAsync(call, catalog.Partitions, (json, name) =>
        {
            json.WriteStartObject();
            json.WriteNumber("partitionKey", ++number);
            json.WriteString("partitionName", name);
            json.WriteString("createdDate", table.Now.UtcDateTime);
            json.WriteEndObject();
        });
    }
}
