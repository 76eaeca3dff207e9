using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Writes answers of the service's own operations.</summary>
internal static class ServiceJsonAnswer
{
    public static async Task WriteAsync(DicomCall call, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        call.Response.ContentType = "application/json; charset=utf-8";
        await call.Response.Body.WriteAsync(buffer.WrittenMemory, call.Aborted).ConfigureAwait(false);
    }

    public static Task WriteArrayAsync<T>(DicomCall call, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        WriteAsync(call, json =>
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        });

    public static Task WriteNothing(DicomCall call)
    {
        call.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
