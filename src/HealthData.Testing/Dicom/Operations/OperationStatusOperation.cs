using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Tells how far an operation has come: 202 while it runs, 200 when it has ended.</summary>
internal sealed class OperationStatusOperation(OperationTable table)
{
    private const string Succeeded = "succeeded";

    /// <summary>Answers a request that has started an operation.</summary>
    public static Task AnswerStarted(DicomCall call, RunningOperation operation)
    {
        var address = Address(call, operation);
        call.Response.StatusCode = StatusCodes.Status202Accepted;
        call.Response.Headers.Location = address;
        return ServiceJsonAnswer.WriteAsync(call, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", operation.Id);
            json.WriteString("href", address);
            json.WriteEndObject();
        });
    }

    public Task InvokeAsync(DicomCall call)
    {
        var operation = table.Poll(call.Route.Item!) ?? throw ServiceException.NotFound("There is no such operation.");
        if (operation.IsRunning)
        {
            call.Response.StatusCode = StatusCodes.Status202Accepted;
            call.Response.Headers.Location = Address(call, operation);
        }

        return ServiceJsonAnswer.WriteAsync(call, json => Write(json, call, operation));
    }

    private static string Address(DicomCall call, RunningOperation operation) =>
        call.ServiceUrl($"operations/{operation.Id}");

    private static void Write(Utf8JsonWriter json, DicomCall call, RunningOperation operation)
    {
        var status = operation.Status == Succeeded && call.Route.Version == 1 ? "completed" : operation.Status;
        json.WriteStartObject();
        json.WriteString("operationId", operation.Id);
        json.WriteString("type", operation.Type);
        json.WriteString("createdTime", operation.Created.UtcDateTime);
        json.WriteString("lastUpdatedTime", operation.Created.UtcDateTime);
        json.WriteString("status", status);
        json.WriteNumber("percentComplete", operation.IsRunning ? 0 : 100);
        if (operation.Resources.Count > 0)
        {
            json.WriteStartArray("resources");
            foreach (var resource in operation.Resources)
            {
                json.WriteStringValue(call.ServiceUrl(resource));
            }

            json.WriteEndArray();
        }

        if (operation.Results is { } results)
        {
            json.WritePropertyName("results");
            results(json);
        }

        json.WriteEndObject();
    }
}
