using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>The data partitions, which the service gives in one answer.</summary>
internal sealed class PartitionList(ServicePipeline service)
{
    public static PartitionList Of(ServicePipeline service) => new(service);

    public async ValueTask<Page<DicomPartition>> FetchAsync(
        string? token, int? size, CancellationToken cancellationToken)
    {
        using var call = Open();
        return Read(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    public Page<DicomPartition> Fetch(string? token, int? size, CancellationToken cancellationToken)
    {
        using var call = Open();
        return Read(call.Send(cancellationToken), call);
    }

    private ServiceCall Open()
    {
        var call = service.Open(DicomOperations.GetPartitions);
        JsonRequest.Accept(call, service.Endpoint, MediaTypes.Json);
        return call;
    }

    private static Page<DicomPartition> Read(Response response, ServiceCall call) =>
        Page<DicomPartition>.FromValues(JsonAnswers.ReadList(response, call, Convert), null, response);

    private static DicomPartition? Convert(JsonElement item) => JsonAnswers.Text(item, "partitionName") is { } name
        ? new(name, JsonAnswers.Count(item, "partitionKey"), JsonAnswers.Time(item, "createdDate"))
        : null;
}
