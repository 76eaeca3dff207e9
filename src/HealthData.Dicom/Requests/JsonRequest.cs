namespace HealthData.Dicom;

/// <summary>What requests for DICOM JSON have in common.</summary>
internal static class JsonRequest
{
    /// <summary>Asks for DICOM JSON, compressed where a network is in between: on this machine it costs more than it
    /// saves.</summary>
    public static void Accept(ServiceCall call, Uri endpoint)
    {
        call.Request.Headers.SetValue("Accept", MediaTypes.DicomJson);
        if (!endpoint.IsLoopback)
        {
            call.Request.Headers.SetValue("Accept-Encoding", "gzip");
        }
    }
}
