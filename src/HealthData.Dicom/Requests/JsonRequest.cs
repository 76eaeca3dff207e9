using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>What requests for JSON have in common.</summary>
internal static class JsonRequest
{
    /// <summary>Asks for JSON, compressed where a network is in between: on this machine it costs more than it
    /// saves.</summary>
    public static void Accept(ServiceCall call, Uri endpoint, string mediaType = MediaTypes.DicomJson)
    {
        call.Request.Headers.SetValue("Accept", mediaType);
        if (!endpoint.IsLoopback)
        {
            call.Request.Headers.SetValue("Accept-Encoding", "gzip");
        }
    }

    /// <summary>Sets a body in JSON.</summary>
    public static void SetContent(ServiceCall call, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        call.SetContent(RequestContent.Create(buffer.WrittenMemory), MediaTypes.Json, isReplayable: true);
    }
}
