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
}
